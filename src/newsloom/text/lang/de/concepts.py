"""German words of the news and of speech, with the English word for the same."""

from newsloom.text.lang.concepts_rules import ConceptsRules
from newsloom.text.lang.word_list import paired

RULES = ConceptsRules(
    stems=paired("""
        abgelehnt=reject abgenommen=decrease abkommen=agreement ablehn=reject abnehm=decrease abreis=leave
        abstimm=vote abwart=wait aktie=share allein=alone alltag=everyday alt=old andere=other angebot=offer
        angeboten=offer angegriff=attack angehörig=relative angriff=attack angst=fear anklag=charge ankunft=arrive
        anlage=plant anruf=call anschlag=attack ansteck=infect antrag=request antwort=answer anwohn=resident
        anzahl=number arbeit=work arbeitslos=unemployed arbeitsplätz=job arithmetik=arithmetic arm=poor arzt=doctor
        aufgab=task aufgeb=give aufklär=explain auflage=requirement aufnahm=take aufstieg=rise auftrag=order auge=eye
        augenzeug=witness ausbau=expand ausbild=training ausfall=fail ausgab=spend auskunft=information ausland=abroad
        ausreich=enough ausweg=way auto=car bahn=rail ball=ball bau=build bauer=farmer baum=tree beacht=respect
        beamt=official bedarf=need bedauer=regret bedeut=mean beding=condition bedroh=threat beend=end befehl=order
        befürcht=fear beginn=begin begonn=begin begrüß=welcome behandel=treat behaupt=claim beide=both
        beitrag=contribution bekannt=known bekomm=get bekämpf=fight belast=burden beleg=proof bereit=ready
        berg=mountain bericht=report beruf=job beschlossen=decide beschluss=decision beschuldig=accuse
        beschäftigt=employee besitz=own besorg=worry besser=better bestand=stock beste=best bestätig=confirm
        besuch=visit betrieb=operation betroff=affect betrug=fraud bett=bed bevölker=population beweg=move
        beweis=proof bezahl=pay beziehung=relation bild=picture bitt=ask bleib=stay blick=look blut=blood boden=ground
        bomb=bomb boot=boat brand=fire brauch=need brenn=burn brief=letter bring=bring bruch=break bruder=brother
        brücke=bridge buch=book börse=market bündnis=alliance bürger=citizen chance=chance dank=thank dauer=last
        deutlich=clear dieb=thief dienst=service dorf=village draußen=outside dring=urgent droh=threat druck=pressure
        dunkel=dark dürre=drought ehr=honour eigen=own einfach=simple einfluss=influence eingeladen=invite
        eingreif=intervene einheit=unity einig=agree einkauf=buy einkomm=income einladung=invite einmal=once
        einsatz=operation einstell=stop eintritt=enter einwohn=inhabitant eis=ice eltern=parent empfang=receive
        ende=end energie=energy eng=close enkel=grandchild entdeck=discover entführ=kidnap entgegen=against
        entlass=dismiss entscheid=decide entschieden=decide entschuldig=apologise entsetz=horror enttäusch=disappoint
        entwickl=develop erbe=inherit erdbeben=earthquake erde=earth ereignis=event erfahr=learn erfolg=success
        erfüll=meet ergebnis=result erhalt=receive erhöh=raise erinner=remember erkenn=see erklär=explain erlaub=allow
        erleb=experience ermittl=investigate ermord=murder ernst=serious erreich=reach erschieß=shoot erschossen=shoot
        erschreck=shock erschütter=shock erst=first ertrink=drown ertrunk=drown erwart=expect erzähl=tell essen=eat
        fabrik=factory fahr=drive fahrer=driver fahrgast=passenger fahrgäst=passenger fahrt=trip fahrzeug=vehicle
        fall=fall falsch=wrong famili=family farb=colour fehl=lack fehler=mistake feier=celebrate feind=enemy
        feld=field fenster=window ferien=holiday fern=far fest=firm festgenomm=arrest festnahm=arrest feuer=fire
        feuerwehr=firefighter film=film find=find firma=company fisch=fish fischer=fisherman fliegen=fly flieh=flee
        flucht=flee flug=flight flugzeug=plane fluss=river flut=flood flücht=refugee folg=follow forder=demand
        form=form forsch=research frag=question frau=woman frei=free freiheit=freedom fremd=foreign freu=joy
        freund=friend fried=peace frist=deadline früh=early funktion=function furcht=fear fähre=ferry fühl=feel
        führ=lead gast=guest geb=give gebiet=area gebor=born gebracht=bring gebäude=building gebühr=fee
        geduld=patience gefahr=danger gefallen=fall geflohen=flee gefund=find gefährlich=danger gefängnis=prison
        gefühl=feel gegang=go gegeben=give gegend=area gegn=opponent geh=go gehalt=hold geheim=secret geholf=help
        geist=spirit gekomm=come geld=money gelegenheit=chance gemacht=make gemeinde=community gemeinsam=together
        genau=exact generation=generation genug=enough gerecht=just gerettet=rescue gericht=court gering=small
        gerufen=call gesamt=whole gescheitert=fail geschichte=history geschlossen=close geschrieb=write
        geschwind=speed geschäft=business geseh=see gesellschaft=society gesetz=law gesicht=face gespielt=play
        gesproch=speak gespräch=talk gestern=yesterday gestieg=rise gestorb=die gesund=healthy gesunk=sink
        getroff=meet getötet=kill gewachs=grow gewalt=violence gewarnt=warn gewartet=wait gewinn=win
        gewissen=conscience gewonn=win gewählt=elect gezahlt=pay gezwung=force gezählt=count glaub=believe gleich=same
        glück=luck gott=god grenz=border groß=large grund=reason grupp=group größ=large gründ=found gut=good haar=hair
        hafen=harbour halb=half halt=hold hand=hand handel=trade hart=hard haupt=main haus=house heim=home heiß=hot
        helf=help herbst=autumn herr=lord herz=heart heut=today hilf=help himmel=sky hoch=high hof=yard hoff=hope
        hol=fetch hund=dog hung=hunger häfen=harbour hälfte=half händ=hand häus=house höh=high hör=hear idee=idea
        inflation=inflation ingenieur=engineer insel=island interess=interest irr=wrong jahr=year jugend=youth
        jung=young kaffee=coffee kalt=cold kampf=fight kapitän=captain karte=card katastroph=disaster kauf=buy
        kenn=know kind=child klage=complain klar=clear klein=small klima=climate klug=clever kollaps=collapse
        komm=come konflikt=conflict kontroll=control kopf=head kosten=cost kraft=force krank=sick krankenhaus=hospital
        krieg=war krise=crisis kritik=criticism kräft=force kultur=culture kund=customer kunst=art kurs=course
        kurz=short kämpf=fight könig=king körper=body kühl=cool küste=coast lach=laugh lad=load lag=situation
        lampe=lamp land=country landung=land lang=long laster=lorry lastkraftwag=lorry lastwag=lorry leben=life
        lebensmittel=food leer=empty lehr=teach lehrer=teacher leicht=light leid=sorry leist=performance leiter=head
        lern=learn les=read letzt=last leut=people licht=light lieb=love lief=supply lieg=lie list=list lohn=wage
        luft=air lust=desire lächel=smile länd=country lärm=noise löhn=wage lös=solve lüg=lie mach=make macht=power
        mangel=lack mann=man mannschaft=team markt=market maschin=machine massnahm=measure mauer=wall maßnahm=measure
        meer=sea mehrheit=majority mein=mean meister=master meld=report menge=lot mensch=people merk=notice
        mess=measure miet=rent milch=milk mild=mild million=million mindest=least minut=minute mitarbeit=employee
        mitglied=member mittag=noon mittel=mean mitternacht=midnight monat=month mond=moon mord=murder morgen=morning
        motor=engine mund=mouth musik=music mut=courage mutter=mother mädchen=girl männ=man märkt=market
        möglich=possible müd=tired mütt=mother nachbar=neighbour nachfrag=demand nachgeb=yield nachgegeben=move
        nachricht=news nacht=night nah=near nahrung=food nam=name nation=nation natur=nature neu=new niederlag=defeat
        niederschlag=rain niemand=nobody notfall=emergency nutz=use nächt=night nötig=necessary offen=open
        opfer=victim opposition=opposition ordnung=order ort=place paket=parcel pakt=pact panik=panic papier=paper
        partei=party partn=partner passier=happen pflicht=duty plan=plan platz=place plän=plan plötzlich=sudden
        politik=politics polizei=police polizist=police post=post preis=price probe=test problem=problem
        produkt=product produz=produce programm=programme protest=protest prozess=trial präsident=president prüf=check
        punkt=point qualität=quality quell=source rat=advice rauch=smoke raum=room rausch=noise reagier=react
        rechn=count rechnung=bill recht=right rede=speak reform=reform regel=rule regen=rain regier=government
        region=region reich=rich reif=ripe reih=row reis=travel rennen=race rent=pension reparatur=repair
        reparier=repair rest=rest rett=rescue richt=right richter=judge risik=risk rolle=role ruf=call ruh=calm
        rund=round rätsel=riddle räum=clear rück=back rücktritt=resign sach=thing saison=season sanktion=sanction
        satz=sentence schaden=damage schaff=create scham=shame schauspiel=actor scheit=fail schick=send schieb=push
        schiff=ship schlacht=battle schlaf=sleep schlag=beat schlecht=bad schließ=close schlimm=bad schluss=end
        schmerz=pain schmutz=dirt schnee=snow schnell=fast schon=spare schreck=terror schrei=scream schreib=write
        schritt=step schuh=shoe schul=school schuld=guilt schuss=shot schutz=protect schwach=weak schwarz=black
        schweig=silent schwer=heavy schwest=sister schwier=difficult schwimm=swim schäd=damage schön=beautiful
        schüler=pupil schüss=shot schütz=protect see=sea seh=see seit=side selten=rare send=send sicher=safe
        sicherheit=safety sicht=view sieg=victory sink=sink sinn=sense sitz=sit skandal=scandal sohn=son
        soldat=soldier sommer=summer sonn=sun sorg=worry spiel=game spitz=top sport=sport sprach=language sprech=speak
        spreng=explode spring=jump spät=late staat=state stadt=city starb=die stark=strong start=start statt=instead
        steh=stand steig=rise stein=stone stell=place stelle=job sterb=die steuer=tax still=silent stimm=voice
        stolz=proud stopp=stop strafe=punish strand=beach strategie=strategy straß=street strecke=route streich=cut
        streik=strike streit=dispute strom=power student=student stund=hour sturm=storm städt=city stürm=storm
        such=search sünd=sin tag=day tal=valley tat=act tatsach=fact taucher=diver teil=part telefon=phone
        teuer=expensive tief=deep tier=animal tochter=daughter tod=die tot=die tote=die touris=tourist
        tradition=tradition trag=carry trau=mourn traum=dream treff=meet treib=drive trenn=separate trinkgeld=tip
        trocken=dry truppe=troop träne=tear täter=perpetrator töt=kill tür=door ufer=shore uhr=clock umgeb=surround
        umwelt=environment unabhängig=independent unfall=accident unfäll=accident unglück=disaster
        universität=university unmöglich=impossible unruh=unrest unschuld=innocent unterbrech=interrupt untergang=sink
        unternehm=company unterricht=lesson unterschied=difference unterschreib=sign unterstütz=support
        untersuch=inquiry urlaub=holiday ursach=cause urteil=verdict vater=father verantwort=responsible
        verband=federation verbesser=improve verbiet=ban verbot=ban verbrech=crime verbrenn=burn verdacht=suspect
        verdien=earn verein=club vereinbar=agree verfahr=procedure verfolg=pursue vergang=past vergess=forget
        vergleich=compare verhaft=arrest verhandl=negotiate verhinder=prevent verkauf=sell verkehr=traffic
        verlang=demand verlass=leave verlauf=course verletz=injure verlier=lose verlor=lose verlust=loss vermiss=miss
        vernicht=destroy vernunft=reason verrat=betray versamml=meeting verschieb=postpone verschwind=disappear
        verschwund=disappear versich=assure versprech=promise versproch=promise verstand=understand versteh=understand
        versuch=try verteidig=defend vertrag=treaty vertrau=trust vertret=represent verträg=treaty verurteil=condemn
        verwend=use verzicht=waive veränder=change veröffentlich=publish viertel=quarter volk=people voll=full
        vorbei=over vorbereit=prepare vorhersag=forecast vorjahr=year vorsicht=careful vorsprung=lead
        vorteil=advantage vorwurf=accusation vorwürf=accusation völk=people wachs=grow waff=weapon wahl=election
        wahr=true wahrheit=truth wald=forest wand=wall warn=warn wart=wait warum=why wasser=water wechsel=change
        weg=way weiger=refuse weihnacht=christmas weihnachtsgeschäft=christmas wein=wine weit=far weiß=know welt=world
        wende=turn wenig=few werk=work wert=value wetter=weather wicht=important widerstand=resist
        wiederaufbau=rebuild wiederhol=repeat wind=wind winter=winter wirk=effect wirtschaft=economy
        wissenschaft=science woche=week wohn=live wohnung=flat wolk=cloud wort=word wund=wound wunsch=wish wusst=know
        wut=anger wähl=vote wäld=forest wört=word würd=dignity zahl=number zeichen=sign zeig=show zeit=time
        zeitung=newspaper zelle=cell zentral=central zerstör=destroy zeug=witness ziel=goal zins=interest
        zivil=civilian zoll=tariff zug=train zukunft=future zurückgetret=resign zustimm=agree zweif=doubt zwing=force
        zähl=count züg=train änder=change ärzt=doctor öffentlich=public öffn=open überfall=raid überleb=survive
        überrasch=surprise überzeug=convince
    """),
)
