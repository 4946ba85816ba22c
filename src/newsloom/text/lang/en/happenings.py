"""English words for what happens."""

from newsloom.text.lang.happenings_rules import HappeningsRules
from newsloom.text.lang.word_list import listed

RULES = HappeningsRules(
    kinds={
        "sink": listed("sank sunk sinks sinking sink capsiz* shipwreck* foundered aground keeled"),
        "burn": listed("fire* blaze* burn* burnt gutted arson* ablaze"),
        "explode": listed("explo* blast* detonat* bomb* blew erupt*"),
        "crash": listed("crash* collid* collision* derail* struck hit rammed"),
        "collapse": listed("collaps* gave_way crumbl*"),
        "quake": listed("quake* earthquake* tremor* aftershock*"),
        "storm": listed("storm* hurricane* typhoon* flood* tornado* gale* landslide*"),
        "attack": listed("attack* shot shoot* gunm* stabb* assault* raid* kidnap* hostage* ambush* storm*"),
        "die": listed("die* died dead death* kill* fatal* perished victims toll"),
        "find": listed("found recover* discover* body bodies"),
        "search": listed("search* divers"),
        "rescue": listed("rescu* evacuat* saved ashore"),
        "arrest": listed("arrest* detain* custody captur*"),
        "charge": listed("charg* indict* accus*"),
        "court": listed("trial* court* sentenc* convict* verdict* ruling ruled acquit* hearing* jail*"),
        "probe": listed("investigat* inquir* probe* inspect*"),
        "vote": listed("vot* elect* referendum* ballot* poll polls"),
        "resign": listed("resign* quit* stepped_down step_down ousted"),
        "appoint": listed("appoint* named nominat* sworn inaugurat* took_over took_office"),
        "meet": listed("met meet* talks summit* negotiat* sat_down"),
        "agree": listed("agree* deal sign* treaty truce ceasefire* accord*"),
        "fail": listed("fail* collapsed broke_up break_up broke_off without_agreement rejected"),
        "offer": listed("offer* propos*"),
        "protest": listed("protest* demonstrat* rall* march* riot* clash*"),
        "block": listed("block* blockad* seal* closed_off shut"),
        "strike": listed("strike* walkout* stoppage*"),
        "launch": listed("launch* lift* blast* orbit*"),
        "play": listed("won win wins beat* defeat* match* final drew scored"),
        "publish": listed("publish* releas* leak* reveal* disclos*"),
        "correct": listed("correct* revis* double_count* counted_twice"),
        "mourn": listed("mourn* vigil* memorial funeral* mass buried lanterns half-mast"),
        "close": listed("clos* shut*"),
        "open": listed("open* reopen* resum*"),
        "begin": listed("began begin* start* set_sail left depart*"),
        "end": listed("end ended ends broken_off called_off suspend* halted"),
        "cut": listed("cut* layoff* job* laid_off"),
        "buy": listed("buy bought acqui* takeover* merger* sold"),
        "result": listed("revenue* profit* earnings quarter*"),
        "rate": listed("interest rate rates"),
    }
)
