"""Places and bodies known everywhere, in English: those of several words, short forms, and older names."""

from newsloom.text.lang.exonyms_rules import ExonymsRules
from newsloom.text.lang.word_list import paired

RULES = ExonymsRules(
    names=paired("""
        us=usa u.s=usa u.s.a=usa united_states=usa america=usa uk=britain u.k=britain united_kingdom=britain
        great_britain=britain eu=eu european_union=eu un=unitednations u.n=unitednations
        united_nations=unitednations security_council=securitycouncil european_commission=eucommission
        european_parliament=euparliament european_central_bank=ecb world_bank=worldbank
        international_monetary_fund=imf world_health_organization=who world_health_organisation=who who=who
        world_trade_organization=wto international_criminal_court=icc international_atomic_energy_agency=iaea
        red_cross=redcross doctors_without_borders=msf african_union=africanunion arab_league=arableague
        south_korea=southkorea north_korea=northkorea south_africa=southafrica south_sudan=southsudan
        saudi_arabia=saudiarabia new_zealand=newzealand ivory_coast=ivorycoast cote_d'ivoire=ivorycoast
        czech_republic=czechia burma=myanmar united_arab_emirates=emirates uae=emirates east_timor=timor
        central_african_republic=centralafrica dominican_republic=dominicanrepublic el_salvador=elsalvador
        costa_rica=costarica puerto_rico=puertorico sri_lanka=srilanka papua_new_guinea=papua
        sierra_leone=sierraleone burkina_faso=burkina cape_verde=capeverde north_macedonia=northmacedonia
        northern_ireland=northernireland equatorial_guinea=equatorialguinea holland=netherlands
        hong_kong=hongkong west_bank=westbank gaza_strip=gaza south_china_sea=southchinasea north_sea=northsea
        baltic_sea=balticsea black_sea=blacksea red_sea=redsea english_channel=channel middle_east=middleeast
        lake_geneva=lakegeneva lake_constance=lakeconstance new_york=newyork los_angeles=losangeles
        san_francisco=sanfrancisco rio_de_janeiro=rio sao_paulo=saopaulo buenos_aires=buenosaires
        mexico_city=mexicocity cape_town=capetown tel_aviv=telaviv new_delhi=delhi kuala_lumpur=kualalumpur
        addis_ababa=addisababa the_hague=thehague st_petersburg=petersburg saint_petersburg=petersburg
        guatemala_city=guatemalacity panama_city=panamacity kuwait_city=kuwaitcity ho_chi_minh_city=saigon
        san_salvador=sansalvador port_au_prince=portauprince kiev=kyiv peking=beijing bombay=mumbai
        calcutta=kolkata madras=chennai rangoon=yangon lvov=lviv odesa=odessa kharkov=kharkiv
        lower_saxony=lowersaxony north_rhine=northrhine
        upper_austria=upperaustria lower_austria=loweraustria
    """),
)
