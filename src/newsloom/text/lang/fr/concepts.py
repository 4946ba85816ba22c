"""French words of the news and of speech, with the English word for the same."""

from newsloom.text.lang.concepts_rules import ConceptsRules
from newsloom.text.lang.word_list import paired

RULES = ConceptsRules(
    stems=paired("""
        abandon=abandon accept=accept accord=agreement accus=accuse achet=buy actionnair=shareholder affaire=business
        agress=attack aide=help aider=help aim=love allemand=german ami=friend amour=love an=year ancien=former
        ange=angel annonc=announce anné=year appel=call apprendr=learn appris=learn après=after arbr=tree argent=money
        arme=weapon armé=army arriv=arrive arrêt=stop assassin=murder assur=assure attaqu=attack attend=wait
        attent=attack aujourd'hui=today automn=autumn avenir=future avert=warn avion=plane avocat=lawyer
        baiss=decrease bateau=boat bateaux=boat battu=beat beau=beautiful besoin=need bien=good blanc=white
        bless=injure bois=wood bombard=bomb bon=good bonheur=luck bord=side bouch=mouth bras=arm bruit=noise brûl=burn
        budget=budget but=goal bâtiment=building cadavr=body camion=lorry campagn=campaign carte=card caus=cause
        cellul=cell cess=stop chais=chair chambr=room chanc=chance chang=change chant=sing charg=load chass=hunt
        chaud=hot chef=head chemin=way cher=expensive cherch=search cheveu=hair chien=dog choc=shock choisi=choose
        choix=choice chos=thing chut=fall chômag=unemployed ciel=sky cinéma=film citoyen=citizen clair=clear
        client=customer coeur=heart colèr=anger combat=fight command=order commenc=begin commerc=trade commun=common
        compagn=company compar=compare compr=understand compt=count condamn=condemn confianc=trust confirm=confirm
        conflit=conflict connaiss=know connu=know conseil=advice construi=build content=happy continu=continue
        contr=against control=control corps=body coupabl=guilty cour=court courag=courage cours=race court=short
        coût=cost craign=fear crainte=fear cri=scream crim=crime cris=crisis critiqu=criticism croi=believe
        croissanc=growth cru=believe créer=create côte=coast côté=side cœur=heart danger=danger dehors=outside
        demain=tomorrow demand=ask dernier=last dette=debt deuil=mourn devoir=duty dieu=god difficil=difficult
        dign=dignity direct=head discut=discuss dispar=miss disput=dispute don=give donn=give dorm=sleep dout=doubt
        drapeau=flag droit=right dur=hard début=begin décid=decide décision=decision déclar=declare découv=discover
        défend=defend défens=defence démission=resign dépass=exceed dépens=spend désastr=disaster eau=water
        effort=effort emploi=job employ=employee empêch=prevent encor=still enfant=child enlev=kidnap ennemi=enemy
        enquêt=inquiry enseign=teach ensembl=together entend=hear entr=enter entrepris=company envoy=send
        erreur=mistake espoir=hope espér=hope essai=try exig=demand expliqu=explain explos=explode fabriqu=make
        facil=easy faibl=weak faim=hunger fair=do fait=do famill=family faut=mistake faux=wrong femm=woman
        fenêtr=window ferm=close feu=fire fier=proud fille=daughter fils=son fin=end fini=end fleuv=river foi=faith
        fois=time forc=force fort=strong forêt=forest frapp=beat froid=cold front=front frontièr=border frère=brother
        fuir=flee fum=smoke futur=future fête=celebrate gagn=win garant=guarantee gard=keep gauch=left gaz=gas
        gendarm=police gens=people gouvern=government grand=large grav=serious gris=grey grève=strike guerr=war
        gâteau=cake habit=live haut=high herb=grass heur=hour heureu=happy hier=yesterday histoir=history hiver=winter
        homm=man honneur=honour honte=shame huma=human hôpita=hospital idé=idea impôt=tax incendi=fire
        incroyabl=incredible indépend=independent inform=information ingénieur=engineer inond=flood inquiet=worry
        inquièt=worry interdi=ban intérêt=interest invit=invite jamais=never jambe=leg jardin=garden jeu=game
        jeun=young joie=joy jou=play jour=day journal=newspaper journé=day jug=judge justic=justice laiss=leave
        langu=language larm=tear lettr=letter lev=raise libert=freedom libr=free lieu=place lire=read livr=book
        logement=housing loi=law loin=far long=long lumièr=light lune=moon lutt=fight lâch=release main=hand
        maire=mayor maison=house mal=bad malade=sick malheur=disaster manqu=lack march=walk marché=market mari=husband
        marin=sailor match=game matin=morning meilleur=better menac=threat mensong=lie mer=sea mesur=measure
        meurtr=murder mieux=better milieu=middle million=million ministr=minister mois=month moiti=half moment=moment
        mond=world mont=rise montagn=mountain mort=die mot=word moteur=engine mour=die moyen=mean mur=wall
        musiqu=music mère=mother médecin=doctor méthod=method mêm=same naissanc=birth naufrag=sink navir=ship
        neig=snow nivea=level noir=black nom=name nombr=number nourritur=food nouve=new nuit=night négoci=negotiate
        obtenu=get oeil=eye offr=offer oiseau=bird ombr=shadow oppos=opponent ordr=order oubli=forget ouvert=open
        ouvr=open ouvri=worker paie=pay paix=peace papier=paper parent=parent parl=speak parol=word part=leave
        partag=share pass=pass passag=passenger pauvr=poor payer=pay pays=country payé=pay pein=sorrow pend=hang
        pens=think perd=lose perdu=lose personn=people perte=loss petit=small peupl=people peur=fear plac=place
        plage=beach plaint=complain plan=plan plein=full pleur=cry pleut=rain plong=diver pluie=rain poids=weight
        poisson=fish police=police polici=police pollu=pollution pomm=apple pompier=firefighter pont=bridge port=carry
        porte=door possibl=possible poursui=pursue pouvoir=power premier=first prend=take preuv=proof pris=take
        prison=prison prix=price problèm=problem prochain=next procès=trial product=product projet=plan
        promess=promise promi=promise protég=protect prouv=prove présiden=president prêt=ready publi=publish
        puissanc=power pèr=father pêch=fish pêcheur=fisherman quart=quarter quitt=leave raison=reason rapid=fast
        rappel=remember rapport=report recherch=search refus=refuse regard=look regrett=regret rejet=reject
        remont=lift rencontr=meet renonc=waive rentr=return repons=answer repris=resume respect=respect
        responsabl=responsible ressembl=resemble rest=stay retard=late retir=withdraw retour=return retrouv=find
        reçu=receive rich=rich rien=nothing rir=laugh risqu=risk rivièr=river rouge=red rout=street route=road
        rue=street règl=rule récolt=harvest répond=answer répons=answer résult=result réuni=meeting réussi=succeed
        révél=reveal rêv=dream sable=sand sais=know salair=wage sang=blood sant=health satisfai=satisfy sauv=save
        sauvetag=rescue savoir=know scienc=science scientifiqu=scientist seconde=second secour=rescue secr=secret
        semain=week sentiment=feeling serv=serve seul=alone sign=sign silenc=silent simpl=simple siècl=century
        soeur=sister soir=evening soldat=soldier soleil=sun solution=solution sommeil=sleep sort=fate souffr=suffer
        sourir=smile souten=support soutien=support spectacl=show suicid=suicide suite=follow surpris=surprise
        suspend=suspend syndicat=union sécurit=security tabl=table taux=rate temps=time tempêt=storm tenir=hold
        terr=earth terrain=ground tir=shoot tomb=fall touch=hit toujours=always traité=treaty travail=work
        tremblement=earthquake tribunal=court trist=sad tromp=wrong trouv=find tuer=kill tué=kill tués=kill
        témoign=witness témoin=witness tête=head usin=factory vagu=wave valeur=value vend=sell vent=wind vers=towards
        victim=victim vie=life vieux=old vill=city villag=village viol=violence violen=violence visage=face vit=fast
        vite=fast vitess=speed voir=see voisin=neighbour voitur=car vol=flight voleur=thief volont=will vot=vote
        voul=want voyag=travel vrai=true vu=see vérit=truth échec=fail échou=fail écol=school économi=economy
        écout=hear écri=write église=church élect=election élu=elect élèv=pupil état=state étrang=foreign étud=study
        été=summer évacu=evacuate île=island
    """),
)
