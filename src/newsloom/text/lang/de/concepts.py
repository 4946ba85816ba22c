"""German words of the news and of speech, with the English word for the same."""

from newsloom.text.lang.concepts_rules import ConceptsRules
from newsloom.text.lang.word_list import paired

RULES = ConceptsRules(
    stems=paired("""
        abbau=cut abfall=waste abfäll=waste abgebrannt=burn abgelehnt=reject abgenommen=decrease abgeordnet=lawmaker
        abgesagt=cancel abgeschob=deport abgestürzt=crash abkommen=agreement ablehn=reject ablöse=fee abnehm=decrease
        abreis=leave abschieb=deport abstimm=vote absturz=crash abwart=wait akte=file aktie=share allein=alone
        alltag=everyday alt=old amtsinhaber=incumbent andere=other angebot=offer angeboten=offer angegriff=attack
        angehörig=relative angekommen=arrive angriff=attack angst=fear anklag=charge ankommen=arrive ankunft=arrive
        ankömmling=arrive anlage=plant anleg=investor anruf=call anschlag=attack ansteck=infect anstieg=rise
        anteil=share antrag=request antwort=answer anwohn=resident anzahl=number arbeit=work arbeitslos=unemployed
        arbeitslosigkeit=unemployment arbeitsplätz=job arithmetik=arithmetic arm=poor arzt=doctor asyl=asylum
        aufgab=task aufgeb=give aufgegriff=stop aufklär=explain auflage=requirement aufnahm=take aufstieg=rise
        auftrag=order auge=eye augenzeug=witness ausbau=expand ausbild=training ausfall=fail ausgab=spend
        ausgefallen=cancel ausgezählt=count auskunft=information ausland=abroad auslieferung=delivery ausreich=enough
        ausstoß=emission auswander=emigrate ausweg=way auto=car bahn=rail ball=ball bank=bank barrel=barrel bau=build
        bauer=farmer baum=tree beacht=respect beamt=official bedarf=need bedauer=regret bedeut=mean beding=condition
        bedroh=threat beend=end befehl=order befragt=question befürcht=fear beginn=begin begonn=begin begrüß=welcome
        behandel=treat behandlung=treatment behaupt=claim behörd=authority beide=both beitrag=contribution
        bekannt=known bekomm=get bekämpf=fight belast=burden beleg=proof belegschaft=workforce bereit=ready
        berg=mountain bericht=report beruf=job beschlagnahm=seize beschlossen=decide beschluss=decision
        beschuldig=accuse beschädig=damage beschäftigt=employee besitz=own besorg=worry besser=better bestand=stock
        beste=best bestech=bribe bestellung=order bestätig=confirm besuch=visit beteiligung=turnout betreib=operator
        betrieb=operation betroff=affect betrogen=defraud betrug=fraud bett=bed bevölker=population beweg=move
        beweis=proof bewohn=resident bewährung=suspend bezahl=pay beziehung=relation bild=picture bitt=ask bleib=stay
        blick=look blitz=lightning blut=blood boden=ground bomb=bomb boot=boat brand=fire brauch=need brenn=burn
        brief=letter bring=bring bruch=break bruder=brother brunnen=well brücke=bridge buch=book bus=bus busse=bus
        bußgeld=fine bären=bear börse=market bündnis=alliance bürger=citizen chance=chance container=container
        damm=dam dank=thank daten=data dauer=last decke=blanket deich=dyke demonstrant=protester deutlich=clear
        dieb=thief dienst=service dokument=document dorf=village draußen=outside dring=urgent droge=drug droh=threat
        druck=pressure dunkel=dark durchschnitt=average durchsuch=search dürre=drought ehr=honour eigen=own
        einbruch=slump einfach=simple einfluss=influence eingeklemmt=trap eingeladen=invite eingeschlossen=trap
        eingestürzt=collapse eingreif=intervene einheit=unity einig=agree einkauf=buy einkomm=income einladung=invite
        einmal=once einreis=arrive einsatz=operation einsatzkräft=crew einspar=save einstell=stop einsturz=collapse
        eintritt=enter einwander=migrant einwohn=inhabitant eis=ice eltern=parent emission=emission empfang=receive
        ende=end energie=energy eng=close enkel=grandchild entdeck=discover entführ=kidnap entgegen=against
        entgleis=derail enthaltung=abstain entlass=dismiss entlassung=dismiss entscheid=decide entschieden=decide
        entschuldig=apologise entsetz=horror enttäusch=disappoint entwickl=develop erbe=inherit erdbeben=earthquake
        erde=earth erdrutsch=landslide ereignis=event erfahr=learn erfolg=success erfüll=meet ergebnis=result
        erhalt=receive erhöh=raise erinner=remember erkenn=see erklär=explain erkrank=sick erlaub=allow
        erleb=experience ermittl=investigate ermord=murder ernst=serious ernte=harvest erreich=reach erschieß=shoot
        erschossen=shoot erschreck=shock erschütter=shock erst=first erststimm=vote ertrink=drown ertrunk=drown
        erwart=expect erzähl=tell eröffn=open essen=eat evakuier=evacuate explosion=blast fabrik=factory fahr=drive
        fahrer=driver fahrgast=passenger fahrgäst=passenger fahrt=trip fahrzeug=vehicle fall=fall falsch=wrong
        famili=family fans=fan farb=colour fehl=lack fehler=mistake feier=celebrate feind=enemy feld=field
        fenster=window ferien=holiday fern=far fest=firm festgenomm=arrest festnahm=arrest festnahme=arrest
        feuer=fire feuerwehr=firefighter feuerwehrfrau=firefighter feuerwehrleut=firefighter filial=branch film=film
        find=find firma=company fisch=fish fischer=fisherman fliegen=fly flieh=flee floh=flee flucht=flee flug=flight
        flugausfall=cancel flugzeug=plane fluss=river flut=flood flücht=refugee flüchtling=refugee folg=follow
        forder=demand form=form forsch=research frag=question frau=woman frei=free freiheit=freedom
        freiheitsstraf=prison freiwillig=volunteer fremd=foreign freu=joy freund=friend fried=peace frist=deadline
        früh=early funktion=function furcht=fear fähre=ferry fühl=feel führ=lead gas=gas gast=guest geb=give
        gebiet=area gebor=born gebracht=bring gebäude=building gebühr=fee geduld=patience gefahr=danger gefallen=fall
        geflohen=flee geflüchtet=refugee geflügel=poultry gefund=find gefährlich=danger gefängnis=prison gefühl=feel
        gegang=go gegeben=give gegend=area gegn=opponent geh=go gehalt=hold geheim=secret geholf=help geimpft=vaccine
        geisel=hostage geist=spirit gekauft=buy gekomm=come gekündigt=dismiss geld=money geldbuß=fine geldstraf=fine
        gelegenheit=chance gemacht=make gemeinde=community gemeinsam=together gemeldet=report gemälde=painting
        genau=exact genehmig=approve generation=generation genug=enough gerecht=just gerettet=rescue gericht=court
        gering=small gerufen=call gerät=device gesammelt=collect gesamt=whole gescheitert=fail geschichte=history
        geschlossen=close geschmuggel=smuggle geschrieb=write geschwind=speed geschädigt=victim geschäft=business
        geseh=see gesellschaft=society gesenkt=lower gesetz=law gesicht=face gespend=donate gespielt=play
        gesproch=speak gespräch=talk gestern=yesterday gestieg=rise gestohlen=steal gestorb=die gestrichen=cut
        gesund=healthy gesunk=sink getroff=meet getötet=kill gewachs=grow gewalt=violence gewarnt=warn gewartet=wait
        gewerkschaft=union gewinn=win gewissen=conscience gewonn=win gewählt=elect gezahlt=pay gezwung=force
        gezählt=count gipfel=summit glaub=believe gleich=same gleis=track gletscher=glacier glück=luck gott=god
        granat=grenade grenz=border grippe=flu groß=large grund=reason grupp=group größ=large gründ=found gut=good
        gültig=valid haar=hair hafen=harbour haft=prison haftbefehl=warrant hagel=hail halb=half halt=hold hand=hand
        handel=trade hart=hard haupt=main haus=house heim=home heiß=hot hektar=hectare helf=help helfer=helper
        helferin=helper herbst=autumn herr=lord hersteller=maker herz=heart heut=today hilf=help himmel=sky
        hitze=heat hitzewelle=heatwave hoch=high hof=yard hoff=hope hol=fetch hubschrauber=helicopter huhn=chicken
        hund=dog hung=hunger häfen=harbour hälfte=half händ=hand häus=house höh=high hör=hear hühn=chicken idee=idea
        impf=vaccine impfdos=dose infektion=infect infizier=infect inflation=inflation ingenieur=engineer
        insel=island insolven=bankrupt interess=interest investition=invest irr=wrong jahr=year jugend=youth
        jung=young kaffee=coffee kalt=cold kampf=fight kandidat=candidate kapitän=captain karte=card
        katastroph=disaster kauf=buy keller=cellar kenn=know kilogramm=kilogram kilometer=kilometre kind=child
        kita=nursery klage=complain klar=clear klasse=class klein=small klima=climate klinik=hospital klug=clever
        kollaps=collapse kollision=collide komm=come konflikt=conflict konten=account konto=account kontroll=control
        konzert=concert kopf=head kosten=cost kraft=force krank=sick krankenhaus=hospital kredit=loan krieg=war
        krise=crisis kritik=criticism kräft=force kuh=cow kultur=culture kund=customer kunst=art kurs=course
        kurz=short kämpf=fight könig=king körper=body kühe=cow kühl=cool kündig=dismiss küste=coast labor=laboratory
        lach=laugh lad=load lag=situation lampe=lamp land=country landung=land lang=long laster=lorry
        lastkraftwag=lorry lastwag=lorry lawin=avalanche leben=life lebensmittel=food leer=empty lehr=teach
        lehrer=teacher leicht=light leid=sorry leist=performance leiter=head leitung=pipe lern=learn les=read
        letzt=last leut=people licht=light lieb=love lief=supply liefer=deliver lieferung=delivery lieg=lie list=list
        liter=litre lohn=wage luft=air lust=desire lächel=smile länd=country lärm=noise läufer=runner löhn=wage
        lös=solve lüg=lie mach=make macht=power mandat=seat mangel=lack mann=man mannschaft=team markt=market
        maschin=machine masern=measles massnahm=measure mast=mast mauer=wall maßnahm=measure medaill=medal meer=sea
        megawatt=megawatt mehrheit=majority mein=mean meister=master meld=report menge=lot mensch=people merk=notice
        mess=measure miet=rent migrant=migrant milch=milk mild=mild million=million minderjährig=minor mindest=least
        mindestlohn=minimum mine=mine minister=minister ministeri=ministry minut=minute mitarbeit=employee
        mitglied=member mittag=noon mittel=mean mitternacht=midnight monat=month mond=moon mord=murder morgen=morning
        motor=engine mund=mouth museen=museum museum=museum musik=music mut=courage mutter=mother mädchen=girl
        männ=man märkt=market möglich=possible müd=tired müll=waste mütt=mother nachbar=neighbour nachfrag=demand
        nachgeb=yield nachgegeben=move nachricht=news nacht=night nah=near nahrung=food nam=name nation=nation
        natur=nature netz=network neu=new niedergebrannt=burn niederlag=defeat niederschlag=rain niemand=nobody
        notfall=emergency notunterkunft=shelter notunterkünft=shelter nutz=use nutzer=user nächt=night
        nötig=necessary obdachlos=homeless offen=open opfer=victim opposition=opposition ordnung=order
        orkan=hurricane ort=place paket=parcel pakt=pact panik=panic papier=paper partei=party partn=partner
        passagier=passenger passier=happen patient=patient pegel=level petition=petition pflanz=plant pflicht=duty
        pistol=gun plan=plan plastik=plastic platz=place pleite=bankrupt plän=plan plötzlich=sudden politik=politics
        polizei=police polizist=police post=post preis=price probe=test problem=problem produkt=product
        produz=produce prognos=forecast programm=programme protest=protest prozess=trial präsident=president
        prüf=check punkt=point qualität=quality quell=source quote=rate rakete=rocket rat=advice rauch=smoke
        raum=room rausch=noise razzia=raid reagier=react rechn=count rechnung=bill recht=right rede=speak
        reform=reform regel=rule regen=rain regier=government region=region registrier=register reich=rich reif=ripe
        reih=row reis=travel rennen=race rent=pension rentner=pensioner reparatur=repair reparier=repair rest=rest
        rett=rescue rettungskräft=rescuer rezession=recession richt=right richter=judge rind=cattle risik=risk
        roboter=robot rolle=role ruf=call ruh=calm rund=round rätsel=riddle räum=clear rück=back rückgang=decline
        rückruf=recall rückstand=behind rücktritt=resign sach=thing saison=season sammel=collect sandsack=sandbag
        sandsäck=sandbag sanitäter=paramedic sanktion=sanction satellit=satellite satz=sentence schaden=damage
        schaf=sheep schaff=create scham=shame schauspiel=actor scheit=fail schick=send schieb=push schiff=ship
        schlacht=battle schlaf=sleep schlag=beat schlamm=mud schlauchboot=dinghy schlecht=bad schließ=close
        schließung=closure schlimm=bad schluss=end schmerz=pain schmuggel=smuggle schmutz=dirt schnee=snow
        schnell=fast schon=spare schreck=terror schrei=scream schreib=write schritt=step schuh=shoe schul=school
        schuld=guilt schuss=shot schutz=protect schutzsuchend=refugee schwach=weak schwarz=black schweig=silent
        schwer=heavy schwest=sister schwier=difficult schwimm=swim schäd=damage schön=beautiful schüler=pupil
        schüss=shot schütz=protect see=sea seh=see seit=side selten=rare send=send senk=lower seuche=disease
        sicher=safe sichergestellt=seize sicherheit=safety sicht=view sieg=victory sink=sink sinn=sense sitz=sit
        skandal=scandal sohn=son soldat=soldier sommer=summer sonn=sun sorg=worry spar=save spend=donate spiel=game
        spitz=top sport=sport sprach=language sprech=speak spreng=explode spring=jump spät=late staat=state
        stadt=city starb=die stark=strong start=start statt=instead steh=stand stehl=steal steig=rise stein=stone
        stell=place stelle=job sterb=die steuer=tax stichwahl=run-off still=silent stimm=voice stimmzettel=ballot
        stolz=proud stopp=stop strafe=punish strand=beach strategie=strategy straß=street strecke=route streich=cut
        streik=strike streit=dispute strom=power student=student stund=hour sturm=storm städt=city stürm=storm
        such=search sünd=sin tag=day tal=valley tat=act tatsach=fact taucher=diver teil=part telefon=phone test=test
        teuer=expensive ticket=ticket tief=deep tier=animal tochter=daughter tod=die tot=die tote=die touris=tourist
        tradition=tradition trag=carry trainer=coach trau=mourn traum=dream treff=meet treib=drive trenn=separate
        trinkgeld=tip trocken=dry truppe=troop träne=tear trümmer=rubble täter=perpetrator töt=kill tür=door
        ufer=shore uhr=clock umfrage=poll umgeb=surround umsatz=revenue umsätz=revenue umwelt=environment
        unabhängig=independent unfall=accident unfäll=accident unglück=disaster ungültig=invalid
        universität=university unmöglich=impossible unruh=unrest unschuld=innocent unterbrech=interrupt
        untergang=sink unterkunft=shelter unterkünft=shelter unternehm=company unterricht=lesson
        unterschied=difference unterschlag=embezzle unterschreib=sign unterschrieb=sign unterschrift=signature
        unterstütz=support untersuch=inquiry urlaub=holiday ursach=cause urteil=verdict vater=father
        verantwort=responsible verband=federation verbesser=improve verbiet=ban verbot=ban verbrannt=burn
        verbrauch=consume verbrech=crime verbrenn=burn verdacht=suspect verdien=earn verein=club vereinbar=agree
        verfahr=procedure verfolg=pursue vergang=past vergess=forget vergiftung=poison vergleich=compare
        verhaft=arrest verhandl=negotiate verhinder=prevent verkauf=sell verkehr=traffic verlang=demand verlass=leave
        verlauf=course verletz=injure verlier=lose verlor=lose verlust=loss vermiss=miss vernicht=destroy
        vernomm=question vernunft=reason verrat=betray versamml=meeting verschieb=postpone verschwind=disappear
        verschwund=disappear verschüttet=bury versich=assure versprech=promise versproch=promise verspätung=delay
        verstand=understand versteh=understand versuch=try verteidig=defend vertrag=treaty vertrau=trust
        vertret=represent verträg=treaty verurteil=condemn verwend=use verzicht=waive veränder=change
        veröffentlich=publish viertel=quarter virus=virus vogel=bird volk=people voll=full vorbei=over
        vorbereit=prepare vorhersag=forecast vorjahr=year vorsicht=careful vorsprung=lead vorteil=advantage
        vorwurf=accusation vorwürf=accusation vögel=bird völk=people wachs=grow waff=weapon wahl=election
        wahlberechtigt=voter wahlbezirk=precinct wahr=true wahrheit=truth wald=forest wale=whale wand=wall warn=warn
        wart=wait warum=why wasser=water wechsel=change weg=way weiger=refuse weihnacht=christmas
        weihnachtsgeschäft=christmas wein=wine weit=far weizen=wheat weiß=know welt=world wende=turn wenig=few
        werk=work wert=value wetter=weather wicht=important widerstand=resist wiederaufbau=rebuild wiederhol=repeat
        wind=wind windböe=gust winter=winter wirbelsturm=hurricane wirk=effect wirtschaft=economy
        wissenschaft=science woche=week wohn=live wohnung=flat wolf=wolf wolk=cloud wort=word wund=wound wunsch=wish
        wusst=know wut=anger wähl=vote wähler=voter wäld=forest wölf=wolf wört=word würd=dignity zahl=number
        zeichen=sign zeig=show zeit=time zeitung=newspaper zelle=cell zelt=tent zentral=central zerstör=destroy
        zeug=witness zeugin=witness ziel=goal zins=interest zinsen=interest zivil=civilian zoll=tariff zug=train
        zugewandert=migrant zukunft=future zulieferer=supplier zurückgetret=resign zusammengestoßen=collide
        zusammenstoß=collide zuschau=spectator zustimm=agree zuwachs=growth zweif=doubt zwing=force zähl=count
        züg=train änder=change ärzt=doctor öffentlich=public öffn=open überfall=raid überflut=flood überleb=survive
        überrasch=surprise überschwemm=flood überzeug=convince
    """),
)
