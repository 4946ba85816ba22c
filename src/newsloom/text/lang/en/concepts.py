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
        apologize=apologise apologized=apologise automobile=car began=begin begun=begin bore=bear bought=buy
        broke=break broken=break brought=bring built=build burnt=burn came=come caught=catch children=child
        chose=choose chosen=choose color=colour companies=company dead=die dealt=deal death=die deaths=die
        defense=defence did=do died=die dies=die done=do drawn=draw drew=draw driven=drive drove=drive drowned=drown
        dug=dig dying=die error=mistake errors=mistake fallen=fall feet=foot fell=fall felt=feel
        firefighters=firefighter fled=flee flew=fly flown=fly fought=fight found=find gave=give given=give goes=go
        gone=go grew=grow grown=grow harbor=harbour heard=hear held=hold hid=hide hidden=hide honor=honour hung=hang
        investigation=inquiry investigations=inquiry islanders=island kept=keep killed=kill knew=know known=know
        labor=labour lay=lie led=lead lives=life lost=lose made=make men=man met=meet missing=miss neighbor=neighbour
        noone=nobody ocean=sea ones=one paid=pay portion=part ran=run risen=rise road=street rose=rise sang=sing
        sank=sink sat=sit saw=see seen=see sent=send shot=shoot slept=sleep sold=sell spent=spend spoke=speak
        spoken=speak stole=steal stolen=steal stood=stand struck=hit sunk=sink swam=swim taken=take taught=teach
        thought=think threw=throw thrown=throw told=tell took=take truck=lorry trucks=lorry understood=understand
        went=go women=woman won=win wore=wear worse=bad worst=bad written=write wrote=write
    """),
)
