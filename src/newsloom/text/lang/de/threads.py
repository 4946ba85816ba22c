"""References to earlier events in German."""

from newsloom.text.lang.threads_rules import ThreadsRules
from newsloom.text.lang.word_list import in_order, listed

RULES = ThreadsRules(
    back=listed("""
        nach_dem nach_der nach_den nach_einem nach_einer nach_seinem nach_ihrem nach_seiner nach_ihrer seit_dem
        seit_der seit_den infolge wegen_des wegen_der aufgrund_des aufgrund_der angesichts als_folge_von
        als_reaktion_auf im_zusammenhang_mit im_gefolge vor_tagen vor_wochen vor_monaten vor_einer_woche
        vor_einem_monat vor_einem_jahr tage_nach wochen_nach monate_nach jahre_nach einen_tag_nach
        eine_woche_nach einen_monat_nach ein_jahr_nach in_der_vergangenen_woche vergangene_woche
        vergangenen_monat vergangenen_montag vergangenen_dienstag vergangenen_mittwoch vergangenen_donnerstag
        vergangenen_freitag vergangenen_samstag vergangenen_sonntag letzte_woche letzten_monat zuvor tags_zuvor
        damals jahrestag prozess urteil verurteilt angeklagt anklage freigesprochen berufung ermittlungen
        untersuchung festgenommen anhörung beisetzung beerdigt trauerfeier wiederaufgenommen fortgesetzt
    """),
    answers=in_order("""
        verurteil kritisier kritik protest begrüß reagier reaktion empör entsetz entschuldig trauer kondolier
        beileid gedenk forder verlang wirft werfen vorwurf vorwürfe weist_zurück zurückgewies verteidig lob
        tadel warn antwort
    """),
)
