"""Words that are common in news of any day, in English."""

from newsloom.text.lang.news_words_rules import NewsWordsRules
from newsloom.text.lang.word_list import listed

RULES = NewsWordsRules(
    common=listed("""
        accord according add added agency ago agree allow already alway announce another area around ask attack
        authority away back became become began begin believe best better big bring build business call called
        came case cause centre center change charge chief child children city claim close come comment community
        company concern continue control council country court cut daily damage date day deal death decade
        decision die died early east economic economy effort election emergency end even event evening expect
        expected face fact family far federal figure final financial find fire first five follow following force
        foreign former found four free friday full fund future general get give given global go going good
        government great ground group grow growth half hand happen head health held help high hit hold home hope
        hospital hour house include including increase industry information inside injured international
        interview investigation issue job join keep key kill killed know known large last late later law lead
        leader leading learn leave left level life line live local long look lose lost low main major man march
        mark market matter mean measure media meet meeting member men might military million minister minute
        monday money month morning move national near need new news newspaper next night north note november
        number october offer office officer official old open operation opposition order outside part party pay
        peace people percent person place plan play point police policy political power present president press
        pressure price problem process programme project public put question raise reach read ready real reason
        recent record region release remain report reported reporter rescue response rest result return right
        rise risk road role room rule run saturday saw school second secretary security see seek seen send
        senior sent september serious service set seven several share show side sign site situation six small
        social south speak spokesman spokeswoman spokesperson staff stage stand start state statement step still
        stop story street strong sunday support system take taken talk tell ten term test thing think third
        thousand three thursday ticket time today told tomorrow took top total town trade tuesday turn two use
        used view visit vote wait want war warn water way wednesday week weekend went west win witness woman
        women word work worker world worth wrong year yesterday young
    """),
    frequent=listed("""
        africa african america american asia asian australia australian beijing berlin brazil britain british
        brussel canada china chinese democrat egypt england eu europe european france french german germany
        india indian iran iranian iraq israel israeli italy japan japanese jerusalem kyiv korea london mexico
        moscow nato new york pakistan pari palestinian republican russia russian saudi spain syria turkey uk
        ukraine ukrainian un united us u.s usa washington gaza palestine ankara tehran delhi tokyo paris
        brussels correspondent editor photo video subscribe newsletter update live breaking headline exclusive
        analysis opinion january february march april may june july august september october november december
        hamas hezbollah taliban kremlin vatican
    """),
)
