//! What makes a phrase of contact harmless, in French. The classes are explained in `wording/contact.rs`.

pub(in super::super) const GUARDS: &[(&str, &str)] = &[
    ("not", "pas/jamais/plus/aucunement"),
    ("de", "de/d'"),
    (
        "somebody",
        "vous/on/tu/quelqu'un/quiconque; (un/une/votre/vos/des/la/les) (ami/amie/amis/proche/proches/parent/parents/personne/famille/\
            tiers/caution) (accusée | inculpée | en liberté)?; la personne accusée; l'accusé",
    ),
    (
        "forbids",
        "(ne/n') (y/en)?; (ne/n') <not> (surtout | non plus)?; (ne/n') (pouvez/peux/peut/peuvent/devez/dois/doit/doivent/faut/voulez/\
            pourrez/devriez/devrait/saurait/sauriez/allez/va/osez) <not> (non plus | surtout | en aucun cas)?; (ne/n') (avez/as/a/ayez/\
            aurez) <not> (le droit | la permission | l'autorisation) <de>; (ne/n') (avez/as/a) aucun droit <de>; (ne/n') (avez/as/a) <not> \
            (à | besoin <de>); (ne/n') (êtes/es/est/sont) <not> (autorisé/autorisée/autorisés/censé/censée/permis) (à/de/d'); (ne/n') \
            (essayez/essaie/tentez/tente/cherchez/cherche/tâchez/commencez/pensez/songez/continuez/envisagez/acceptez/proposez) <not> (non \
            plus | surtout)? (de/d'/à); (ne/n') (demandez/demande/faites/fais/laissez/laisse/envoyez/utilisez/chargez/priez/servez) \
            (-vous)? <not> (surtout | non plus)? (à/de)? <third> (de/d'/pour)?; (ne/n') (faites/fais/laissez/laisse) <not> (surtout | non \
            plus)?; (ne/n') <not> (demander/laisser/charger/envoyer/faire) (à)? <third> (de/d'/pour)?; (interdit/interdite/défendu/\
            illégal/risqué/dangereux/imprudent/criminel/prohibé) (à (<somebody> | l'accusé))? <de>; (infraction/crime/manquement/bris/\
            faute/erreur/délit/violation) <de>; (infraction/crime/manquement/bris/faute/erreur/délit) que <de>; évitez/éviter/évite/\
            évitent <de>; abstenez-vous <de>; (s' | vous) abstenir <de>; cessez/cesser/arrêtez/arrêter <de>; sans (jamais | même | plus)?; \
            sans (demander | faire appel) à <third> <de>; au lieu <de>; plutôt que <de>; (interdiction/défense) (absolue | formelle | \
            totale)? <de>; (interdit/interdisent/empêche/empêchent/défend/défendent) (<somebody> | à _3 | aussi)? <de>; vous (interdit/\
            interdisent/empêche/empêchent/défend) (aussi)? <de>; (ordonne/ordonnent) (_3) de ne <not>; (arrêté/arrêtée/accusé/accusée/\
            emprisonné/détenu/puni/punie) (pour | pour avoir | de | d'avoir); <harm> (_3) (si/quand/lorsque/lorsqu') <somebody>; <harm> \
            <de>; <harm> que <de>; jamais; ni; (ne/n') _3 <not> (_4) ni (de/d'/à)?; (personne/nul | aucun (ami/proche/avocat/parent)) (ne/\
            n') (peut/doit/devrait | a le droit de | est autorisé à)",
    ),
    (
        "forbids-aside",
        "(ne/n') <not> , (en aucun cas | sous aucun prétexte | même indirectement); (ne/n') , (en aucun cas | sous aucun prétexte)",
    ),
    (
        "takes-back",
        "pourquoi; (si/quand/lorsque) (vous/tu); qui dit que vous; (rien/personne | aucune (loi/règle/ordonnance) | nul) (_4); (n'/ne) \
            (est/sont/serait/était) pas (toujours)? (une | un)?; (n'/ne) (pas | sont pas); pas; pas (une | un); (n'/ne)? (y a | a) (aucune \
            | pas d'); pouvez/pourriez/voulez vous; ce n'est pas (une | un)?",
    ),
    (
        "official",
        "(la/les/le/l'/un/une/des/du/au/aux)? (police/policiers/policier/policière/agent/agente/agents/couronne/procureur/procureure/\
            procureurs/poursuite/juge/juges/tribunal/tribunaux/cour/pavt/programme/personnel/intervenant/intervenante/intervenants/\
            services/service/enquêteur/greffe) (de la couronne | de la paix | de probation | aux victimes | d'aide | d'aide aux victimes | \
            des poursuites)?; vwap; le juge de paix",
    ),
    (
        "lawyer",
        "(l'/un/une/votre/vos/son/sa/des/les/le/la/mon)? (avocat/avocate/avocats/avocates/parajuriste/parajuristes/juriste/défense/\
            cabinet/défenseur) (de la défense | de garde | ou (une | l')? avocate)?",
    ),
    (
        "modal",
        "peut/peuvent/pourrait/pourraient/pourra/pourront/va/vont/doit/doivent/devra/veut/veulent/souhaite/souhaitent/aussi/alors/souvent/\
            parfois/ensuite/également/déjà/même/facilement; d'abord; (essaie/cherche/tient/demande) (à/de)",
    ),
    (
        "others",
        "<official> (qui)? (<modal>)? (<modal>)?; (je/nous/j') (<modal> | peux/veux/dois/pourrais/voudrais/aimerais/vais/souhaite | ai \
            (voulu | essayé de | le droit de) | ne peux pas | n'ai pas le droit de | pouvons/voulons)?; puis-je (aussi)?; est-ce que je \
            (peux/dois/pourrais); ai-je le droit <de>; (qu'arrive-t-il | que se passe-t-il | que peut-il arriver | qu'est-ce qui arrive | \
            que se passerait-il | que risque-t-on | qu'arrivera-t-il) si (<somebody> | je/j'); et si (je/j'); (avocat/avocate) à (elle/\
            lui) (<modal>)?; propre (avocat/avocate) (<modal>)?; (demandez/dit/disent/indique/indiquent/vérifiez/savoir/précise/précisent/\
            demander/explique) (_4) (si/quand/comment) (vous/je) (pouvez/peux | avez le droit de | êtes autorisé à)",
    ),
    (
        "others-reach",
        "<lawyer> (qui)? (<modal>)? (<modal>)?; (à/aux/au) <official> <de>; (permission/autorisation) <de>; (permet/permettent/autorise/\
            autorisent/permettre/autoriser) (_3) (de/d'/à)",
    ),
    (
        "asked",
        "(pouvez/peut/peux/puis/pourrait) (-vous/-on/-tu/-je/vous/on); est-ce que (vous pouvez | on peut | l'accusé peut); (avez/a) \
            (-vous/-t-on/vous) le droit <de>; a-t-on le droit <de>; est-il (permis/légal/possible/interdit/illégal) <de>; est-ce (permis/\
            légal/illégal | un crime | une infraction) <de>; (dois/doit/devez) (-je/-on/-vous)",
    ),
    (
        "announces",
        "(si/quand/lorsque/lorsqu'/s' | dès que | chaque fois que | même si | parce que | du moment que) <somebody> (<modal>)?; (si/quand/\
            lorsque) <somebody> (demande/demandez/fait/faites/laissez/envoyez) (à)? <third> (de/d')?; (tenter/essayer/tentative/\
            tentatives/chercher | le fait) (de/d'/à); ^ (demander/faire/laisser/envoyer) (à)? <third> (de/d')?; (un/une/tout) (ami/amie/\
            proche/parent/personne) qui",
    ),
    ("leads", "même/et/ou/mais/car/donc/aussi/que/puis/simplement"),
    (
        "doing",
        "(lui/leur/la/le/les/l'/y/en)? (<io-inf> | <io-ask-inf> | <do-inf> | <do-ask-inf>); communiquer/discuter/correspondre/échanger/\
            prendre/reprendre/entrer/rester/garder/rendre/aller/passer/retourner/faire/exercer/aider/obtenir/rédiger/préparer/transmettre/\
            porter/compter/négocier/régler/présenter/utiliser/avoir; (lui/leur/la/le/les) faire; se réconcilier; s'excuser; s'entendre; \
            tout contact",
    ),
    (
        "wrong",
        "(aussi | souvent | également | toujours | parfois | déjà | en soi)? (une | un)? (nouvelle | nouveau | grave | véritable)? \
            (infraction/crime/manquement/bris/violation/entrave/délit/outrage/intimidation/subornation)",
    ),
    (
        "some",
        "une/un/des/la/l'/le/les/votre/nouvelle/nouveau/nouvelles/autre/grave/d'/de/à/être/accusation/arrestation/ou/déjà",
    ),
    ("unharmed", "ne/n'/pas/jamais/sans/ni"),
    (
        "trouble",
        "arrestation/arrêté/arrêtée/arrêtés/accusation/accusations/accusé/accusée/prison/détention/détenu/détenue/infraction/manquement/\
            bris/crime/méfait/entrave/incarcéré/condamné/condamnée/violation",
    ),
    (
        "order",
        "ordonnance/ordonnances/condition/conditions/engagement/promesse/probation/papiers/document/documents/juge/tribunal/cour/loi",
    ),
    (
        "harm",
        "(peut/peuvent/pourrait/pourraient/pouvez/pourriez/va/vont/risque/risquez/risquent) (<modal> | vous/de/d'/à)? (<modal> | vous)? \
            (être/constituer/signifier/représenter/devenir/valoir/causer | mener/conduire/aboutir à | entraîner | vous valoir | faire \
            l'objet (de/d') | mener à) (<some>)? (<some>)? (<some>)? <trouble>; (peut/peuvent/pourrait/pourraient/pouvez/pourriez/va/vont) \
            (<modal>)? (enfreindre/violer) (<some>)? <order>; (mène/mènent/conduit/entraîne/entraînent/signifie/constitue/constituent/\
            équivaut) (à)? (<some>)? (<some>)? <trouble>; (est/sont/constitue/constituent/serait/devient/c'est/reste) <wrong>; (est/sont/\
            c'est/reste/serait) (aussi/souvent/également/toujours)? (interdit/interdite/illégal/illégale/défendu/défendue/criminel/\
            criminelle | contre la loi); (enfreint/enfreignez/viole/violez/brise/brisez/enfreindre/violer/contrevient/contrevenez/\
            contrevenir) (à)? (l'/une/votre/vos/la/les/cette/aux) <order>; (peut/peuvent/pourrait) (vous/la/l'/le)? (arrêter/accuser/\
            détenir); (risquez/encourez/commettez/risque/commet/commettre) (<some>)? (<some>)? <trouble>; (est/constitue/pour/c'est) (une \
            | de l' | un)? (entrave à la justice | subornation de témoin | intimidation d'un témoin | outrage au tribunal); (peut/peuvent/\
            pourrait) (<modal>)? être (retenu/retenue/utilisé/utilisée) contre (vous | la personne accusée)",
    ),
    (
        "allows",
        "(si/quand/lorsque/lorsqu'/que/où | une fois que | après que | dans la mesure où) (_4)? <order> (_2)? (permet/permettent/autorise/\
            autorisent/dit/disent/prévoit/prévoient/modifie/signe/lève/change/accepte); à moins (_3) <order> (_3)? (permette/permettent/\
            autorise/autorisent/prévoie/dise); sauf si (_3)? <order> (_2)? (permet/permettent/autorise/autorisent/prévoit); (selon | \
            comme) (_2) <order> (le)? (permet/permettent/prévoit/autorise); avec (l'autorisation | la permission) (écrite)? (du | de la | \
            d'un) (tribunal/juge/cour)",
    ),
    ("or", "ou/ni; ou (de/d'/à); ni (de/d'/à)"),
    ("and", "et/ou/ni/de/d'/à/pour/puis; et (de/d'); ou (de/d'); ni (de/d'); et (ne | n')"),
    ("instead", "plutôt; à la place"),
    (
        "chains",
        "(lui/leur/la/le/les/l')? (<io-inf> | <io-you> | <io-ask-inf> | <io-ask-you> | <do-inf> | <do-you> | <do-ask-inf> | <do-ask-you> | \
            communiquer/communiquez/discuter/discutez/passer/passez/aller/allez/suivre/suivez/publier/publiez/faire/faites/harceler/\
            harcelez/porter/portez/prendre/prenez/entrer/entrez/voir/déranger/vivre/habiter/commenter/approcher)",
    ),
    ("breaks", "mais/donc/alors/plutôt/car/sauf/jusqu'/cependant/simplement/puis"),
    ("soft", "lui/leur/la/le/les/l'/eux"),
    ("professional", "<official>; <lawyer>; conseillère/conseiller/médecin/thérapeute/bureau/caution/ligne"),
    (
        "protected",
        "<other>; (sa/son/ses/leur/leurs) (mère/père/parents/sœur/frère/famille/amie/ami/amis/amies/proches/avocat/avocate); elle/elles/\
            victime/victimes/plaignante/plaignant; (avocat/avocate) (de la | du) (victime/plaignante/plaignant/personne/partie)",
    ),
    (
        "never-asked",
        "(se)? rétracter; changer (sa/son/leur) (version/déclaration/témoignage/idée); pardonner; revenir; mentir; laisser tomber; ne pas \
            (témoigner/venir/aller/parler)",
    ),
];
