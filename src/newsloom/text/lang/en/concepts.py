"""English words as those of other languages are compared with: how forms are cut, and irregular ones."""

from newsloom.text.lang.concepts_rules import ConceptsRules
from newsloom.text.lang.word_list import paired

RULES = ConceptsRules(
    endings=(
        "ingly",
        "ings",
        "ing",
        "iness",
        "ness",
        "ied",
        "ies",
        "ment",
        "ers",
        "er",
        "edly",
        "ed",
        "es",
        "ly",
        "s",
        "e",
        "y",
    ),
    irregular=paired("""
        aeroplane=plane aircraft=plane airplane=plane apologize=apologise apologized=apologise arrival=arrive
        arrivals=arrive automobile=car began=begin begun=begin blaze=fire blazes=fire bore=bear bought=buy
        broke=break broken=break brought=bring built=build burnt=burn came=come casualties=victim casualty=victim
        caught=catch children=child chose=choose chosen=choose closure=close closures=close collision=collide
        collisions=collide color=colour companies=company dead=die dealt=deal death=die deaths=die defense=defence
        deliveries=deliver delivery=deliver demonstrator=protest demonstrators=protest did=do died=die dies=die
        donation=donate donations=donate done=do drawn=draw drew=draw driven=drive drove=drive drowned=drown dug=dig
        dwelling=house dwellings=house dying=die earnings=profit employee=worker employees=worker error=mistake
        errors=mistake evacuation=evacuate evacuations=evacuate evacuee=evacuate evacuees=evacuate fallen=fall
        fans=fan fatalities=die fatality=die feet=foot fell=fall felt=feel firefighters=firefighter fled=flee
        flew=fly flown=fly fought=fight found=find freed=free gave=give given=give goes=go gone=go grew=grow
        grown=grow growth=grow harbor=harbour heard=hear held=hold helicopters=helicopter hid=hide hidden=hide
        honor=honour hung=hang ill=sick imprisoned=prison infants=child infection=infect infections=infect
        investigation=inquiry investigations=inquiry investment=invest investments=invest islanders=island
        jail=prison jailed=prison kept=keep killed=kill knew=know known=know labor=labour lawmakers=lawmaker lay=lie
        layoff=dismiss layoffs=dismiss led=lead lives=life loss=lose losses=lose lost=lose made=make men=man met=meet
        missing=miss mp=lawmaker mps=lawmaker neighbor=neighbour noone=nobody ocean=sea ones=one onlookers=spectator
        paid=pay penalties=fine penalty=fine portion=part protester=protest protesters=protest pupils=pupil ran=run
        redundancies=dismiss redundancy=dismiss risen=rise road=street rose=rise sacked=dismiss sales=sell sang=sing
        sank=sink sat=sit saw=see schoolchildren=pupil seen=see seizure=seize seizures=seize sent=send shot=shoot
        slept=sleep sold=sell spectators=spectator spent=spend spoke=speak spoken=speak staff=worker stole=steal
        stolen=steal stood=stand strikers=strike struck=hit sunk=sink swam=swim taken=take takings=revenue
        taught=teach theft=steal thefts=steal thought=think threw=throw thrown=throw toddlers=child told=tell
        took=take truck=lorry trucks=lorry turnover=revenue understood=understand vaccinated=vaccine
        vaccination=vaccine vaccinations=vaccine victims=victim went=go wildfire=fire wildfires=fire women=woman
        won=win wore=wear workforce=worker worse=bad worst=bad written=write wrote=write youngsters=child
    """),
)
