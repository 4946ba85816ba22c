"""Cities and regions that most languages of Latin script spell alike."""

from __future__ import annotations

from newsloom.text.lang.word_list import listed

CITIES = listed("""
abidjan abuja accra adelaide algier amman amsterdam ankara antwerpen astana atlanta auckland bagdad baghdad bali baku
bamako bangkok barcelona basel beirut belfast belgrad belgrade bergen berlin bern bogotá bologna bombay bonn bordeaux
boston bratislava bremen brisbane brüssel brussels bruxelles budapest buenos_aires calais canberra caracas cardiff
casablanca chicago colombo dakar dallas damaskus damascus damas darmstadt delhi den_haag denver detroit dhaka doha
donezk donetsk dortmund dresden dubai dublin düsseldorf edinburgh essen eriwan florenz florida frankfurt gaza genf
geneva genève genua glasgow göteborg graz guantánamo hamburg hanoi hannover hanover harare havanna havana helsinki
hiroshima hongkong hong_kong houston idlib islamabad istanbul izmir jakarta jerusalem johannesburg kabul kairo cairo
le_caire karachi karlsruhe kathmandu khartum khartoum kiel kiew kiev kyiv kigali kinshasa köln cologne kopenhagen
copenhagen krakau kuala_lumpur lagos lahore las_vegas leipzig lille lima linz lissabon lisbon lisbonne liverpool
ljubljana london londres los_angeles luanda luxemburg lviv lyon madrid mailand mainz manchester manila mannheim
marseille mekka mecca melbourne miami minsk mogadischu mogadishu montevideo montreal montréal mossul mosul moskau
moscow moscou mumbai münchen munich nablus nairobi nantes neapel naples new_delhi new_york new_york_city nizza nice
nürnberg odessa oslo ottawa oxford palermo paris peking beijing pékin philadelphia pjöngjang pyongyang prag prague
pretoria rabat rafah ramallah rangun reykjavik riad riyadh riga rio_de_janeiro rom rome rotterdam saarbrücken salzburg
sanaa san_diego san_francisco são_paulo santiago sarajevo schwerin seattle seoul shanghai singapur sofia stockholm
straßburg strasbourg stuttgart sydney taipeh taipei tallinn tbilisi teheran tehran tel_aviv tirana tokio tokyo toronto
toulouse tripolis tripoli tunis turin ulan_bator utrecht vancouver venedig venice vilnius warschau warsaw varsovie
washington wellington wien vienna vienne wiesbaden yokohama zagreb zürich zurich tschernobyl
""")
