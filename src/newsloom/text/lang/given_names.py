"""Given names met in the news of many countries, and the gender that they mostly go with."""

from __future__ import annotations

from newsloom.text.lang.word_list import listed

MALE = listed("""
aaron abbas abdul abdullah abraham adam adrian ahmad ahmed alain alan albert alberto alejandro aleksandr alex
alexander alexei alexis alfred ali amir amit andré andrea andreas andrei andrew andrzej angelo anthony antoine antonio
antónio anton anwar arjun armand arne arnold arthur ashok ashwani asif aung axel barack barry bart bashar ben benedikt
benjamin bernard bernd bernhard bernie bill björn bob boris brad brendan brett brian bruce bruno carl carlos cesar
charles charlie chris christian christof christoph christophe christopher chuck claude claus clemens colin cyril
dale damien dan daniel darren dave david denis dennis derek didier dieter dietmar dimitri dirk dmitri dmitry dominic
dominik dominique don donald doug douglas duncan dwight ed edgar eduardo edward edwin ehud elias elijah emil emmanuel
enrico eric erik ernst étienne eugene evan fabian fabrice felipe felix fernando florian francis francisco franck
françois frank frans franz fred frédéric frederick friedrich fritz gabriel gareth gary gavin geoff geoffrey georg
george georges gerald gerard gérard gerd gerhard ghassan gideon gilbert gilles giorgio giovanni giuseppe glenn gordon
graham greg gregory guido guillaume günter günther gustav guy hamid hans harald harold harry hassan hashim heiko heiner
heinrich heinz hector helmut hendrik henri henrik henry herbert hermann holger horst howard hubert hugh hugo hussein
ian ibrahim igor ilan ismail ivan jack jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay
jean jeff jeffrey jens jeremy jérôme jerry jesse jesús jim jimmy jo joachim joe joel joão johan johann johannes john
johnny jon jonas jonathan jörg jorge josé josef joseph josh joshua juan jules julian julien jürgen justin kai karim
karl karsten keir keith ken kenneth kevin khaled khalid khalil kim klaus konrad kurt kyle lars larry laurent lawrence
lee leo leon leonard lewis liam lindsey lionel lloyd lorenzo lothar louis luc luca lucas ludwig luigi luis luiz lukas
luke maarten mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark markus martin
marvin massimo mathias matt matteo matthew matthias maurice mauricio max maxime maximilian mehmet michael michel
miguel mikael mike mikhail milan mitch mitt mohamed mohammad mohammed moritz moshe mustafa mustapha nabil narendra
nathan neil nelson newt nicholas nick nicolas nigel nikolai nils noah noel norbert norman olaf ole oleg oliver olivier
omar oscar osama oskar otto pablo paolo pascal patrick paul paulo pavel pedro per pete peter petr phil philip philipp
philippe pierre rafael rahul rainer raj raja rajesh ralf ralph ramón rand randy raphaël rashid raul ray raymond reiner
reinhard reuven rex ricardo richard rick rob robert roberto robin rodrigo roger roland rolf roman romain ron ronald
rory ross roy rudolf rudy rupert russell ryan salman sam sami samir samuel sandro sanjay santiago saul scott sean
sebastian serge sergei sergio seth shane shimon shinzo silvio simon stanley stefan stefano stéphane stephan stephen
steve steven stuart sven tarek tariq ted terry theo theodor thierry thilo thomas tim timo timothy tobias todd tom tomas
tommy tony torsten travis trevor tyler udo ulrich umar uwe valentin václav victor viktor vijay vincent vinod vitali
vladimir volker volodymyr walter warren wayne werner wilhelm will william willy winfried wladimir wolf wolfgang xavier
yair yann yasser yitzhak yoav yusuf yves zachary zoran
""")

FEMALE = listed("""
abigail ada agatha adele agnes agnès aisha alessandra alexandra alice alicia alina aline alison allison amanda amber
amelia amélie amina amy ana anastasia andrée angela angelika angelina anita anja anke ann anna anne annegret annette
annika antje antonia april ariane arlene ashley astrid audrey aurélie barbara beate beatrice béatrice bernadette beth
betsy betty birgit bridget brigitte britta brooke bushra camille carla carly carmen carol carole caroline carolyn
catherine cathy cécile céline chantal charlotte chelsea cheryl chloé christa christel christiane christina christine
cindy claire clara claudia claudine condoleezza connie constance corinna corinne cornelia cristina cynthia dagmar
daniela danielle debbie deborah debra denise diana diane dilma dolores donna doris dorothea dorothy edith elaine
eleanor elena eleonora elfriede elisa elisabeth élisabeth elise elizabeth elke ella ellen elsa emilia emilie émilie
emily emma erika erin esther eva evelyn fatima fatma federica felicia fiona florence françoise franziska frauke frieda
gabi gabriela gabriele gabrielle geneviève gerda gertrud gina gisela gloria grace greta gudrun hadja haley hanna
hannah hannelore heather heide heidi heike helen helena helene hélène helga henriette hilary hillary hilda huma ilona
ilse inès inga ingeborg ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacinda jackie jacqueline
jana jane janet janice jasmin jeanne jeannette jenna jennifer jenny jessica jill joan joanna johanna josephine joyce
juana judith judy julia juliana julie juliette jutta karen karin karina karla karoline kate katharina katherine
kathleen kathrin kathy katia katie katja katrin kellyanne kelly kerstin kimberly kirsten kirstin klara kristen kristin
kristina lara larissa laura laure laurence lauren lea léa leila lena leni lily linda lisa liz loretta lorraine louise
lucia lucie lucy luisa lydia lynn madeleine magdalena maggie mandy manuela manon margaret margarete margarita margot
maria marian marianne marie marina marine marion marlene marta martha martina martine mary mathilde maureen megan
melania melanie melissa mercedes mette mia michaela michelle mira miriam monica monika monique nadia nadine nadja
nancy naomi natalia natalie nathalie nicola nicole nina nora norma odile olga olivia pam pamela patricia paula pauline
peggy petra phyllis rachel rebecca regina regine renate renée rita roberta rosa rosalie rose rosemarie ruth sabine
sabrina sally samantha sandra sandrine sanna sara sarah selma sharon sheila shirley sigrid silke silvia simone sofia
sofie sonia sonja sophia sophie stacey stefanie stella stephanie stéphanie sue susan susana susanne suzanne svenja
svetlana sybille sylvia sylvie tamara tammy tanja tanya tatjana teresa tessa theresa therese tina tracy tulsi ulla
ulrike ursula uta ute valentina valeria valérie vanessa vera verena véronique veronica victoria viktoria virginia
virginie viviane wendy yasmin yulia yvette yvonne zoe
""")

GIVEN = MALE | FEMALE
