# Les mots du softphone en français.


## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Cet ordinateur n’est pas connecté au réseau. Vérifiez le câble ou le Wi-Fi ; votre téléphone de bureau fonctionne toujours.
trouble-server = Pas de connexion au système téléphonique. Utilisez votre téléphone de bureau ; la reconnexion est automatique.
trouble-local-network = Le navigateur bloque l’accès au système téléphonique. Autorisez l’« accès au réseau local » ou prévenez votre administrateur.
trouble-phone = Votre téléphone est introuvable. Saisissez votre numéro de poste ci-dessous ou prévenez votre administrateur.
trouble-setup = Le softphone ne peut pas démarrer. Rechargez la page ; si cela ne suffit pas, prévenez votre administrateur.
trouble-crm = Le CRM ne communique plus avec le softphone. Rechargez la page ; les appels continuent.
trouble-shuttle = Certains appels ne sont peut-être pas affichés ici : vérifiez sur votre téléphone. La reconnexion est automatique.
details = Détails
troubles =
    .aria-label = Problèmes
call-alerting = Appel entrant
call-dialling = Numérotation
call-dialling-consultation = Consultation : numérotation
call-ringing = Sonnerie
call-ringing-consultation = Consultation : sonnerie
call-held-by-far = Attente côté correspondant
call-conference = Conférence
call-consulted = Consultation par { $from } concernant { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Conférence, en attente chez { $parties }
call-talking = En ligne
call-consultation = Consultation
call-held = En attente
call-held-waits = En attente jusqu’à la fin de l’appel ci-dessus
call-failed = Non abouti
call-busy = Occupé
call-missed = Manqué
call-declined = Refusé
call-not-answered = Sans réponse
call-cancelled = Annulé
call-ended = Terminé
call-transferred = Transféré à { $to }
call-queue = { $state }, file { $queue }
call-by-shuttle = { $state }, selon Shuttle
call-last-known = { $state } (dernier état connu)
calls-untold = Téléphone
unknown-caller = Appelant inconnu
number-withheld = Numéro masqué
unknown-number = Numéro inconnu
back-to = Retour à { $who }
transfer-to = Transférer { $who } à { $to }
conference-of-all = Conférence avec tous
back-to-caller = Retour à l’appelant
dialled-as = Composé : { $number }
click-waits = Pas encore connecté. { $number } sera composé dès que le téléphone sera prêt, dans un délai de { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }.
agent-signed-out = Déconnecté
logged-out-by-others = Votre session a été fermée par le système téléphonique ou par une autre personne. Reconnectez-vous pour recevoir des appels.
agent-not-connected = Pas de connexion
agent-on-call = En appel
agent-signed-in = Connecté
agent-auto = { $when ->
    [after-call] Prêt après cet appel
   *[now] Prêt
 }
agent-manual = { $when ->
    [after-call] Prêt pour un appel après celui-ci
   *[now] Prêt pour un appel
 }
agent-acw = { $when ->
    [after-call] Post-appel après cet appel
   *[now] Post-appel
 }
agent-aux = { $when ->
    [after-call] Aux après cet appel
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux après cet appel : { $reason }
   *[now] Aux : { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux après cet appel : motif { $code }
   *[now] Aux : motif { $code }
 }
mode-from-elsewhere = Votre mode de travail a été modifié ailleurs qu’ici. Mode actuel : { $mode }
connection-none = Pas de connexion
connection-off-network = Cet ordinateur n’est pas connecté au réseau
connection-connecting = Connexion au serveur { $side ->
    [primary] principal
   *[backup] de secours
 }
connection-connecting-again = Reconnexion au serveur { $side ->
    [primary] principal
   *[backup] de secours
 }
connection-connected = Connexion établie
connection-connected-to-backup = Connecté au serveur de secours
connection-without-phone = Connecté au serveur { $side ->
    [primary] principal
   *[backup] de secours
 }, sans téléphone
connection-switching = Passage au serveur { $side ->
    [primary] principal
   *[backup] de secours
 }
connection-starting = Démarrage du téléphone sur le serveur { $side ->
    [primary] principal
   *[backup] de secours
 }
trying-again = Nouvelle tentative
trying-again-often = { $attempts ->
    [one] Nouvelle tentative, { $attempts } déjà faite
   *[other] Nouvelle tentative, { $attempts } déjà faites
 }
shuttle-connecting = Connexion à Shuttle
shuttle-connected-alone = Connecté à Shuttle, qui affiche les appels ; ils se gèrent sur votre téléphone
shuttle-connected = Shuttle est connecté
panel-stand-alone = Mode autonome : pas de CRM, donc ni remontée de fiche ni journal d’appel

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Aucun numéro n’attend d’être composé.
no-retry-needed = Le journal de cet appel n’a pas besoin d’être réenregistré.
only-ended-closes = Seul un appel terminé peut être fermé.
note-not-saved = La note n’est pas enregistrée : réessayez ou supprimez-la.
disposition-not-saved = La qualification de l’appel n’est pas enregistrée : réessayez ou supprimez-la.
change-not-saved = Votre dernière saisie ou votre dernier choix n’est pas enregistré : réessayez ou supprimez la modification.
nothing-to-discard = Il n’y a rien à supprimer.
no-caller-to-search = Il n’y a pas d’appelant à rechercher.
nothing-to-open = Il n’y a plus rien à ouvrir.
no-link-asks = Aucun lien ne demande d’appel.
type-extension-or-name = Saisissez votre numéro de poste ou votre nom.
extension-not-asked-for = Le numéro de poste n’est pas demandé.
extension-has-digits = Un numéro de poste ne contient que des chiffres.
no-call-shown = Aucun appel n’est affiché.
shuttle-only-shows = Shuttle ne fait qu’afficher les appels : utilisez votre téléphone pour cela.
server-not-connected = Le serveur CTI n’est pas encore connecté.
only-keys-sent = Seules les touches 0 à 9, * et # peuvent être envoyées.
already-logged-in = Un agent est déjà connecté sur ce poste.
type-agent-id = Saisissez l’ID agent.
nobody-logged-in = Personne n’est connecté.
log-in-first = Connectez-vous d’abord.
reason-unknown = Ce code motif ne figure pas dans les paramètres du centre d’appels.
type-number-to-consult = Saisissez le numéro à appeler pour la consultation.
no-call-to-consult-about = Il n’y a pas d’appel en cours pour une consultation.
no-call-rings = Aucun appel ne sonne.
other-call-answered = Le serveur CTI a répondu à { $who }. { $other } sonne toujours.
no-call-to-hold = Il n’y a pas d’appel à mettre en attente.
no-call-to-take-back = Il n’y a pas d’appel en attente à reprendre.
server-cannot-swap = Le serveur CTI ne peut pas permuter les appels.
swap-needs-two-calls = Pour permuter, il faut un appel en cours et un appel en attente.
no-call-to-hang-up = Il n’y a pas d’appel à raccrocher.
reconnect-needs-consultation = Pour revenir, il faut une consultation et l’appel en attente auquel elle se rapporte.
no-consultation-failed = Aucune consultation n’a échoué.
type-number-to-transfer = Saisissez le numéro du destinataire du transfert ou consultez d’abord.
no-call-to-transfer = Il n’y a pas d’appel à transférer.
type-number-to-add = Saisissez le numéro à ajouter ou consultez d’abord.
no-call-to-add-to = Il n’y a pas d’appel auquel ajouter quelqu’un.
type-number-to-drop = Saisissez le numéro du participant à retirer.
no-call-to-drop-from = Il n’y a pas d’appel d’où retirer un participant.
server-cannot-send-digits = Le serveur CTI ne peut pas envoyer de chiffres.
digits-while-talking = Les chiffres ne peuvent être envoyés que pendant un appel en cours.
not-on-list = Cet appel n’est plus dans la liste.
two-calls-already = Il y a déjà deux appels.
call-with-number-already = Il y a déjà un appel avec ce numéro.
no-digits-after-number = Les chiffres après le numéro ne peuvent pas être envoyés ici : consultez d’abord, puis réunissez les appels.

library-refused = La bibliothèque du CRM a refusé une requête : { $words }.
no-answer-yet = pas encore de réponse
no-answer = pas de réponse
no-settings-from-crm = Le CRM n’a fourni aucun paramètre de centre d’appels ({ $why }). Dans Configuration, ouvrez Centres d’appels, puis Gérer les utilisateurs du centre d’appels, et ajoutez cet utilisateur ; rechargez ensuite la page.
click-not-dialled = Le numéro cliqué n’a pas été composé : { $why }.

too-many-calls = Plus de { $most } appels à la fois : les autres ne sont ni affichés, ni recherchés, ni consignés.

notes-of-agent-before = L’agent précédent a laissé des notes non enregistrées dans le CRM (appels : { $callers }). Elles restent jusqu’à ce que vous les copiiez et fermiez ces appels : « Fermer » supprime la note.
an-unknown-caller = un appelant inconnu

not-dialled-not-reached = { $number } n’a pas été composé : le serveur CTI n’a pas pu être joint à temps.
dialled-already = { $number } est déjà en cours de numérotation.
number-dialled-already = Un numéro est déjà en cours de numérotation.
answer-first = Un appel sonne : répondez d’abord, ou attendez qu’il cesse.
hang-up-failed-first = Raccrochez d’abord l’appel qui n’a pas abouti.
end-one-of-two-first = Il y a déjà deux appels : terminez-en un d’abord.
call-again-when-free = Vous pourrez rappeler quand votre appel sera terminé.

local-network = Le navigateur interdit à cette page l’accès au réseau local, où se trouve le serveur CTI. Autorisez l’« accès au réseau local » quand le navigateur le demande. Pour tous les agents : le cadre du CRM doit l’autoriser, ou une stratégie d’entreprise (LocalNetworkAccessAllowedForUrls) doit citer les adresses du CRM et de cette page, ou le serveur CTI doit avoir une adresse publique.
pressed-no-server = Votre dernière action n’a pas été exécutée : aucun serveur CTI n’est disponible. Recommencez quand le téléphone sera prêt.
request-not-confirmed = { $what } : aucune confirmation avant la perte de la connexion. Vérifiez votre téléphone.
back-mode-changed = La connexion au système téléphonique a été interrompue un instant ; votre mode de travail a changé entre-temps.
address-lost = le serveur { $side ->
    [primary] principal
   *[backup] de secours
 } a perdu cette adresse à l’ouverture de l’autre
back-on-server = La connexion au système téléphonique a été interrompue pendant { $seconds } s ; { $what }.
calls-not-told = vos appels ne sont pas visibles ici pour le moment : vérifiez votre téléphone
calls-ended = { $calls ->
    [one] { $calls } appel s’est terminé entre-temps
   *[other] { $calls } appels se sont terminés entre-temps
 }
calls-began = { $calls ->
    [one] { $calls } appel a commencé entre-temps
   *[other] { $calls } appels ont commencé entre-temps
 }
calls-changed = { $calls ->
    [one] { $calls } appel a changé entre-temps
   *[other] { $calls } appels ont changé entre-temps
 }
work-mode-changed = votre mode de travail a changé
nothing-changed = vos appels et votre mode de travail sont inchangés
pressed-calls-changed = Votre action n’a pas été exécutée : vos appels ont changé entre-temps.
request-came-to-nothing = { $what } n’a pas abouti : la connexion a été perdue.

other-links-left-out = { $links ->
    [one] { $links } autre lien a demandé un appel entre-temps : il a été ignoré. Répondez au premier.
   *[other] { $links } autres liens ont demandé des appels entre-temps : ils ont été ignorés. Répondez au premier.
 }
link-no-number = Un lien a demandé d’appeler autre chose qu’un numéro de téléphone.
link-no-digit = Un lien a demandé d’appeler un numéro sans chiffre.
link-several-numbers = Un lien a demandé d’appeler plusieurs numéros.
link-star-hash = Un lien a demandé d’appeler un numéro avec * ou #, qui peut être une commande du système téléphonique : il a été ignoré. Saisissez-le si vous le souhaitez.
link-not-answered = Un lien a demandé d’appeler { $number }, sans réponse de votre part : le numéro n’a pas été composé.
link-asks = Un lien demande d’appeler { $number }.
link-asks-hold = Un lien demande d’appeler { $number }. Mise en attente : { $held }.
link-asks-digits = Un lien demande d’appeler { $number } et d’envoyer { $digits } après la réponse.
link-asks-digits-hold = Un lien demande d’appeler { $number } et d’envoyer { $digits } après la réponse. Mise en attente : { $held }.
the-caller = l’appelant

library-not-loaded = La bibliothèque du CRM n’a pas pu être chargée ({ $why }). Rechargez la page ; si cela ne suffit pas, vérifiez que le serveur de cette page peut charger des scripts du CRM.
settings-file-unreadable = Le fichier de paramètres n’a pas pu être lu ({ $why }).
page-may-not = Cette page ne peut pas utiliser le téléphone. Ses messages en donnent la raison.
not-in-a-crm = Cette page n’est pas dans le panneau téléphonique d’un CRM, et aucun fichier de paramètres n’est indiqué. Ouvrez-la depuis le CRM ou ajoutez ?settings=settings.json à l’adresse.
browser-stores-nothing = Des notes peuvent être perdues : le navigateur ne laisse cette page rien stocker.
numbers-not-clickable = Les numéros du CRM ne sont pas cliquables : { $why }. Rechargez la page pour réessayer.

not-asked-any-more = Cette question n’est plus d’actualité : les appels ont changé entre-temps.
not-called-no-answer = { $number } n’a pas été appelé : vous n’avez pas répondu à la question.
not-called-calls-changed = { $number } n’a pas été appelé : les appels du téléphone ont changé entre-temps.
ask-transfer = Mettre en relation { $active } et { $held } ? Vous quittez les deux appels.
ask-conference = Réunir { $active } et { $held } avec vous ?
ask-transfer-to = Transférer { $active } à { $number } ? Appel en attente : { $held }. Le serveur CTI pourrait relier les deux appelants à la place.
ask-conference-with = Ajouter { $number } à l’appel en cours ({ $active }) ? Appel en attente : { $held }. Le serveur CTI pourrait relier les deux appelants à la place.
ask-call-named = Appeler { $name }, { $number } ? Mise en attente : { $active }.
ask-call = Appeler { $number } ? Mise en attente : { $active }.
ask-discard = Supprimer la note sur { $who } ? Elle n’est pas enregistrée dans le CRM.
yes-transfer = Transférer
yes-conference = Conférence
yes-call = Appeler
yes-discard = Supprimer

pop-could-repeat = le navigateur ne laisse cette page rien stocker, la fiche pourrait donc s’ouvrir sans cesse
pop-may-be-open = le navigateur ne laisse cette page rien stocker, la fiche est donc peut-être déjà ouverte
no-crm-answer = pas de réponse du CRM
note-is-in-log = La note est dans le journal de l’appel
note-goes-into-log = La note ira dans le journal de l’appel

saved-by-other-version = Le softphone a été mis à jour. Les notes non enregistrées et la liste des derniers appels viennent de la version précédente et n’ont pas pu être reprises. Les appels du téléphone sont affichés comme d’habitude.

password-wrong = le mot de passe est incorrect
no-server-answer = pas de réponse du système téléphonique
no-server-answer-check-phone = pas de réponse du système téléphonique ; vérifiez votre téléphone avant de réessayer
request-failed = { $what } a échoué : { $why }.
request-refused = { $what } n’a pas fonctionné : refus du système téléphonique.
request-refused-or-idle = { $what } n’a pas fonctionné : refus du système téléphonique. S’il n’y a pas d’appel sur votre téléphone, cliquez sur « Pas d’appel au téléphone ».
request-failed-or-idle = { $what } a échoué : { $why }. S’il n’y a pas d’appel sur votre téléphone, cliquez sur « Pas d’appel au téléphone ».
request-log-in = La connexion
request-log-out = La déconnexion
request-auto = Le passage à « Prêt »
request-manual = Le passage à « Un appel »
request-acw = Le passage à « Post-appel »
request-aux = Le passage à « Aux »
request-call = L’appel
request-call-to = L’appel à { $number }
request-consultation = La consultation
request-consultation-with = La consultation avec { $number }
request-drop = Le retrait d’un participant
request-drop-party = Le retrait de { $number }
request-answer = La réponse à l’appel
request-hold = La mise en attente
request-retrieve = La reprise de l’appel
request-hang-up = Le raccrochage
request-reconnect = Le retour à l’appel en attente
request-transfer-to = Le transfert à { $number }
request-add = L’ajout de { $number }
request-transfer = Le transfert
request-conference = La conférence
request-digits = L’envoi de chiffres
request-swap = La permutation des appels

settings-changed = Les paramètres du centre d’appels ont changé. Ils seront appliqués dès qu’il n’y aura plus d’appel sur le téléphone.
leave-not-supported = Ce navigateur ne le permet pas : le softphone s’arrête avec sa dernière page.

extension-not-found = Le serveur CTI n’a pas trouvé le poste de cet ordinateur ({ $why }). Saisissez votre numéro de poste ou demandez à votre administrateur d’y associer l’adresse de cet ordinateur.
reply-names-no-extension = la réponse n’indique aucun poste
extension-not-monitored = Le poste { $extension } n’a pas pu être surveillé ({ $why }), donc aucun appel ne serait affiché. Vérifiez que le poste existe ou demandez à votre administrateur.
logged-in-not-told = Le serveur CTI n’a pas pu indiquer qui est connecté sur le poste { $extension } ({ $why }).

no-number-to-dial = Il n’y a pas de numéro à composer.
no-digit = Ceci ne contient aucun chiffre et ne peut donc pas être composé.
several-numbers = Ceci contient plusieurs numéros et n’est donc pas composé : saisissez celui que vous voulez.
only-an-extension = Ceci est un numéro de poste sans le numéro principal et n’est donc pas composé : saisissez le numéro complet.
number-unclear = Impossible de savoir quelle partie est le numéro : rien n’est composé. Saisissez le numéro.
step-signs = Les caractères invisibles sont ignorés, et ceux qui se ressemblent sont lus comme ce qu’ils paraissent
step-link = Ce que le lien contient en plus du numéro est ignoré
step-extension-part = La partie « poste » est envoyée après la réponse
step-letters = Les lettres valent les touches qui les portent
step-words = Ce qui entoure le numéro est ignoré
step-trunk-zero = (0) n’est pas composé après un indicatif de pays

link-unwritten = Ce lien n’est pas écrit comme une adresse doit l’être, aucun numéro ne peut donc y être lu.
link-no-call = Ce lien demande autre chose qu’un appel téléphonique.
link-not-a-number = Ce lien demande d’appeler autre chose qu’un numéro de téléphone.

step-again = Il est composé comme la fois précédente
step-digits-only = Seuls les chiffres, * et # sont composés
step-punctuation-and-plus = +, espaces, parenthèses, tirets et autre ponctuation sont retirés
step-as-typed = Les numéros saisis sont composés tels quels
step-punctuation = La ponctuation est retirée
step-international = { $set ->
   *[none] Il a un +, il est donc international : aucun préfixe défini.
    [outside] Il a un +, il est donc international : préfixe de sortie { $outside } devant.
    [prefix] Il a un +, il est donc international : préfixe international { $prefix } devant.
    [both] Il a un +, il est donc international : préfixe de sortie { $outside } et préfixe international { $prefix } devant.
 }
step-own-country = { $set ->
   *[none] Il a un + et l’indicatif du pays, qui est retiré : aucun préfixe défini.
    [outside] Il a un + et l’indicatif du pays, qui est retiré : préfixe de sortie { $outside } devant.
    [prefix] Il a un + et l’indicatif du pays, qui est retiré : préfixe national { $prefix } devant.
    [both] Il a un + et l’indicatif du pays, qui est retiré : préfixe de sortie { $outside } et préfixe national { $prefix } devant.
 }
step-long-distance = { $set ->
   *[none] Il a des parenthèses, il est donc interurbain : aucun préfixe défini.
    [outside] Il a des parenthèses, il est donc interurbain : préfixe de sortie { $outside } devant.
    [prefix] Il a des parenthèses, il est donc interurbain : préfixe interurbain { $prefix } devant.
    [both] Il a des parenthèses, il est donc interurbain : préfixe de sortie { $outside } et préfixe interurbain { $prefix } devant.
 }
step-outside = { $set ->
   *[none] Il est plus long que votre numéro de poste, il est donc externe : aucun préfixe défini.
    [outside] Il est plus long que votre numéro de poste, il est donc externe : préfixe de sortie { $outside } devant.
 }
step-internal = Il n’est pas plus long que votre numéro de poste, il est donc interne : pas de préfixe.
will-dial = { $kind ->
   *[as-typed] { $number } sera composé tel quel
    [digits] { $number } sera composé
    [international] { $number } sera composé : international
    [own-country] { $number } sera composé : national
    [long-distance] { $number } sera composé : interurbain
    [outside] { $number } sera composé : ligne externe
    [internal] { $number } sera composé : interne
 }
will-send = { $digits } sera envoyé après la réponse.
nobody-found = Personne de ce nom dans l’annuaire ni dans les derniers appels.
why-number = Pourquoi ce numéro ?
why-typed = Le champ contient { $number }.
why-step = { $result } – { $step }
caller-too-long = Pas de fiche : le numéro de l’appelant est trop long pour une recherche
no-caller-number = Pas de fiche : l’appel est arrivé sans numéro
caller-hides-number = Pas de fiche : l’appelant masque son numéro
caller-too-short = Pas de fiche : le numéro de l’appelant est trop court pour une recherche

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Le serveur principal n’a pas pu être joint
    [backup] Le serveur de secours n’a pas pu être joint
   *[it] n’a pas pu être joint
 }
reason-closed = { $who ->
    [primary] Le serveur principal a fermé la connexion
    [backup] Le serveur de secours a fermé la connexion
    [shuttle] Shuttle a fermé la connexion
   *[it] a fermé la connexion
 }
reason-with-code = { $reason } (code { $code })
reason-with-code-and-words = { $reason } (code { $code } : { $words })
reason-connect-timeout = { $who ->
    [primary] Le serveur principal n’a pas accepté la connexion à temps
    [backup] Le serveur de secours n’a pas accepté la connexion à temps
   *[it] n’a pas accepté la connexion à temps
 }
reason-no-answer = { $who ->
    [primary] Le serveur principal n’a pas répondu à { $request }
    [backup] Le serveur de secours n’a pas répondu à { $request }
   *[it] n’a pas répondu à { $request }
 }
reason-local-network = { $who ->
    [primary] Le serveur principal est sur le réseau local, que le navigateur interdit à cette page
    [backup] Le serveur de secours est sur le réseau local, que le navigateur interdit à cette page
   *[it] est sur le réseau local, que le navigateur interdit à cette page
 }
reason-silent = { $who ->
    [primary] Le serveur principal ne répond plus
    [backup] Le serveur de secours ne répond plus
    [shuttle] Shuttle ne répond plus
   *[it] ne répond plus
 }
reason-refused = { $who ->
    [primary] Le serveur principal refuse le service
    [backup] Le serveur de secours refuse le service
   *[it] refuse le service
 }
reason-return = { $who ->
    [primary] Le serveur principal a été quitté, l’autre étant de nouveau disponible
    [backup] Le serveur de secours a été quitté, l’autre étant de nouveau disponible
   *[it] a été quitté, l’autre étant de nouveau disponible
 }
reason-frame-too-long = { $who ->
    [primary] Le serveur principal a envoyé une trame de plus de 256 Ko
    [backup] Le serveur de secours a envoyé une trame de plus de 256 Ko
    [shuttle] Shuttle a envoyé une trame de plus de 256 Ko
   *[it] a envoyé une trame de plus de 256 Ko
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle est injoignable
   *[it] est injoignable
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle est injoignable ({ $words })
   *[it] est injoignable ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle a accepté la connexion puis l’a fermée sans rien envoyer : ce n’est peut-être pas un serveur Socket.IO
   *[it] a accepté la connexion puis l’a fermée sans rien envoyer : ce n’est peut-être pas un serveur Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle parle une autre version de Socket.IO que celle du paramètre /Shuttle/eio : indiquez-y auto
   *[it] parle une autre version de Socket.IO que celle du paramètre /Shuttle/eio : indiquez-y auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle n’a pas répondu à temps
   *[it] n’a pas répondu à temps
 }
reason-left = { $who ->
    [shuttle] Shuttle a mis fin à la connexion de lui-même
   *[it] a mis fin à la connexion de lui-même
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle refuse la connexion
   *[it] refuse la connexion
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle refuse la connexion : { $words }
   *[it] refuse la connexion : { $words }
 }
no-reason-given = aucune raison indiquée

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Une demande est déjà en cours pour { $number }.
asking-whether = Vérification : { $number } peut-il être composé ?
not-dialled-refused = { $number } n’est pas composé : le serveur interrogé au préalable le refuse.
not-dialled-server-says = { $number } n’est pas composé. Le serveur interrogé au préalable indique : « { $words } »
not-dialled-nobody-says = { $number } n’est pas composé : impossible de savoir si c’est autorisé ({ $why }). Réessayez ou prévenez votre administrateur.
not-dialled-server-lost = { $number } n’a pas été composé : la connexion au serveur CTI a été perdue entre-temps.
not-dialled-calls-changed = { $number } n’a pas été composé : les appels du téléphone ont changé entre-temps.
asked-allowed = autorisé ({ $status })
asked-refused = refusé
asked-taken-back = annulé
asked-other-clicked = un autre numéro a été cliqué entre-temps
asked-other-dialled = un autre numéro a été composé entre-temps
asked-other-instead = un autre numéro a été composé à la place
asked-dialled-all-the-same = { $why } ; composé quand même, selon les paramètres
asked-not-dialled = { $why } ; non composé
asked-address-unusable = l’adresse du serveur est inutilisable
asked-server-answered = le serveur a répondu { $status }
no-answer-within = { $seconds ->
    [one] pas de réponse en { $seconds } seconde
   *[other] pas de réponse en { $seconds } secondes
 }
fetch-failed = le navigateur signale seulement l’échec : en-têtes CORS du serveur, redirection, certificat ou réseau (docs/jtel.md)

server-answered = a répondu { $status }
sent-unread = envoyé ; le résultat n’est pas connu, car la règle indique unread

crm-takes-no-log = { $crm } n’accepte pas de journal d’appel depuis ici : copiez la note dans la fiche
servicenow-did-not-start = ServiceNow n’a pas démarré ce panneau ({ $why }). Demandez à un administrateur d’ajouter { $page } à la propriété glide.ui.concourse.onmessage_enforce_same_origin_whitelist et de donner à cet utilisateur le rôle sn_openframe_user ; rechargez ensuite la page.
servicenow-settings-unreadable = Les paramètres de ServiceNow sont illisibles : { $why }. Corrigez-les dans ServiceNow, puis rechargez la page.
servicenow-did-not-take = ServiceNow n’a pas accepté une demande du softphone ({ $words }). Rechargez la page si rien ne s’ouvre.
no-servicenow-answer = Pas de réponse de ServiceNow
not-opened = Non ouvert : { $why }
not-in-servicenow = Le softphone n’est pas dans ServiceNow
no-servicenow-page-in-time = Aucune page de ServiceNow n’a pu l’ouvrir à temps

why-opened = Pourquoi cette ouverture ?
why-nothing-opened = Pourquoi rien ne s’est ouvert ?
no-page-in-time = Aucune page du softphone n’a pu l’ouvrir à temps
program-unknown = on ignore ce que le programme en a fait
browser-blocked = Le navigateur a bloqué une fenêtre ouverte par « { $rule } ». Autorisez les pop-up pour cette page.
browser-blocked-call = Le navigateur a bloqué une fenêtre ouverte par « Appeler ». Autorisez les pop-up pour cette page.

shuttle-did-not-answer = Shuttle n’a pas répondu : on ignore si l’action a été exécutée
press-call = Cliquez sur « Appeler » pour composer avec le programme téléphonique de cet ordinateur.
shuttle-says = { $title } :{ "\u00a0" }{ $body }
no-shuttle-server = Les paramètres n’indiquent aucun serveur Shuttle (/Shuttle/url)
shuttle-not-connected = Shuttle n’est pas connecté

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Recherche de l’appelant dans le CRM
pop-waits = La fiche s’ouvrira quand vous répondrez : un autre appel est en cours
pop-waits-for-pause = La fiche s’ouvrira quand vous arrêterez de taper ou quand vous répondrez
pop-record = Fiche : { $record }
pop-found = { $count ->
    [0] Aucune fiche trouvée
    [1] Une fiche trouvée
   *[other] { $count } fiches trouvées
 }
pop-failed = Échec de la recherche : { $why }
pop-by-hand = Non ouvert automatiquement : { $why }
pop-opened = Ouvert dans le CRM
pop-not-opened = Non ouvert : appel sans réponse

choose-record = Choisir cette fiche
new-record-of-caller = Nouvelle fiche
record-kind = { $object ->
    [account] Compte
    [contact] Contact
    [lead] Piste
    [case] Requête
   *[opportunity] Opportunité
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · cet appel
directory-holds = Entrées : { $entries } ; écartées car incorrectes : { $broken } ; écartées faute de place : { $left ->
    [0] aucune
   *[other] { $left }
 }
directory-missing = L’annuaire n’a pas pu être lu ({ $why }). La lecture sera retentée automatiquement ; vous pouvez composer des numéros.
directory-too-long = il dépasse 10 Mo
directory-no-json = la réponse n’est pas du JSON ou est trop imbriquée
directory-no-list = la réponse ne contient pas de liste d’entrées
directory-no-entries = rien de lisible dans la liste : chaque entrée doit avoir un nom et un numéro
favourites-not-kept = Ce navigateur ne peut pas conserver vos favoris (stockage plein ou bloqué) : ils restent jusqu’à la fermeture de cette page.
favourites-full = Vous avez déjà { $most } favoris. Retirez-en un d’abord.
favourite-already = Ce numéro fait déjà partie de vos favoris.
no-favourite = Ce numéro ne fait pas partie de vos favoris.
no-number-to-star = Il n’y a pas de numéro à conserver.
free-agents = { $count ->
    [0] personne de libre
    [one] { $count } libre
   *[other] { $count } libres
 }
records-to-choose = { $count ->
    [1] Une fiche trouvée
   *[other] { $count } fiches trouvées : qui est-ce ?
 }
records-to-choose-again = Une autre des { $count } fiches ?
records-to-choose-some = { $count } fiches trouvées : qui est-ce ? Voici les { $shown } premières.
new-record-of-kind = { $object ->
    [account] Nouveau compte
    [contact] Nouveau contact
    [lead] Nouvelle piste
    [case] Nouvelle requête
   *[opportunity] Nouvelle opportunité
 }
new-record = Nouveau : { $kind }
record-not-offered = Cette fiche n’est plus proposée.
record-not-opened = Le CRM n’a pas ouvert la fiche : { $why }
why-record = Pourquoi cette fiche ?
why-came = Numéro reçu de l’appelant : { $number }.
why-searched = Recherche dans le CRM : { $search } ({ $form }).
why-found = { $count ->
    [0] Aucune fiche trouvée.
    [1] Une fiche trouvée.
   *[other] { $count } fiches trouvées.
 }
why-only = C’est la seule.
why-chosen = Vous l’avez choisie.
why-chosen-before = Vous l’avez choisie aujourd’hui pour un appel précédent de ce numéro.
why-opened-in-crm = Vous l’avez ouverte dans le CRM.
why-had-record = L’appel avait sa fiche avant la recherche.
why-not-related = Le CRM a refusé d’y associer la tâche de l’appel.
form-as-is = tel que reçu
form-e164 = avec l’indicatif du pays
form-national = tel que composé dans le pays
form-digits = ses chiffres
form-last = { $count ->
    [1] son dernier chiffre
   *[other] ses { $count } derniers chiffres
 }
write-entry = Indiquez un nom de 80 caractères au plus et un numéro, par exemple Grace Kim=2612.
entry-twice = Cette entrée figure deux fois.
write-refresh-minutes = Indiquez un nombre de minutes de 1 à 1440.
write-queue = Indiquez un nom et le numéro de son groupe (split), par exemple Support=6001 ; chaque groupe une seule fois, 20 au plus.
write-objects = Indiquez au plus quatre noms d’API d’objets, chacun une seule fois, par exemple Contact, Lead ; ou none.
log-saving = Enregistrement du journal d’appel
log-saved-without-name = Enregistré, mais le CRM n’a pas identifié la tâche : copiez la suite de la note à la main
log-note-changed = Enregistré ; la nouvelle note suit
log-saved = Journal d’appel enregistré
log-failed = Journal d’appel non enregistré
log-unknown = Le journal d’appel est peut-être enregistré : vérifiez la fiche, puis réessayez
crm-refused = le CRM a refusé sans donner de raison
crm-reply-unreadable = la réponse du CRM est illisible ({ $why })
reply-not-json = pas du JSON
reply-not-an-object = pas un objet
reply-without-result = ni résultat ni erreur
reply-without-number = pas de numéro
reply-without-phone-number = ServiceNow n’a pas envoyé de phoneNumber
configuration-not-json = le champ Configuration de l’enregistrement OpenFrame Configuration n’est pas un objet JSON
form-without-query = un formulaire exige query : sans ce champ, ServiceNow n’ouvre rien
not-of-the-instance = seule une adresse de l’instance elle-même peut être ouverte, par exemple incident_list.do
servicenow-address-too-long = l’adresse dépasse les 2083 caractères acceptés par ServiceNow
bad-table-name = un nom de table ne contient que des lettres, des chiffres et _
refused-parameters = sysparm_stack et sysparm_goto_url sont inutilisables : ServiceNow les refuse
control-character = contient une fin de ligne ou un autre caractère de contrôle
servicenow-text-too-long = dépasse les 4400 caractères acceptés par ServiceNow
address-names-both = L’adresse de la page désigne à la fois une page Classic et une page Lightning
address-mode-wrong = mode dans l’adresse de la page n’est pas Lightning
address-lacks-mode = mode=Lightning manque dans l’adresse de la page
address-lacks-nonce = nonce manque dans l’adresse de la page
address-lacks-origin = sfdcIframeOrigin manque dans l’adresse de la page
address-lacks-origins = sfdcIFrameOrigin (Classic), ou sfdcIframeOrigin et mode, manquent dans l’adresse de la page
address-value-unreadable = La valeur est illisible
address-value-twice = Ceci figure deux fois dans l’adresse de la page. Retirez l’un des deux.
not-an-origin = Ce n’est pas l’origine d’une page (https://name.lightning.force.com, sans rien derrière)
open-in-panel = Ouvrez cette page depuis le panneau téléphonique du CRM, qui ajoute le nécessaire ; pour l’utiliser sans CRM, retirez ces paramètres de l’adresse.
page-from-file = Cette page doit provenir d’un serveur web (https), pas d’un fichier.
schemes-differ = La page du CRM et celle-ci doivent toutes deux être en https (ou toutes deux en http). Hébergez les fichiers du softphone en https.
crm-on-this-computer = Un CRM sur cet ordinateur ne fonctionne qu’avec une page de softphone sur cet ordinateur.
not-a-library-host = Ce n’est pas un hôte. Indiquez par exemple acme.my.salesforce.com.
not-the-pages-library-host = { $host } n’est pas l’hôte de la page du CRM. Retirez apiHost de l’URL de l’adaptateur dans le centre d’appels, ou faites ajouter l’hôte aux apiHosts de config.json.
library-host-unknown = { $origin } : l’hôte de la bibliothèque de cette page Salesforce n’est pas connu ici. Ajoutez apiHost=NAME.my.salesforce.com, avec le nom de votre organisation, à l’URL de l’adaptateur dans le centre d’appels, et faites ajouter cet hôte aux apiHosts de config.json.
api-version-too-old = Cette version d’API est trop ancienne : { $least } est la première. Indiquez par exemple 60.0.
bad-api-version = Ce n’est pas une version d’API. Indiquez par exemple 60.0.
bad-settings-path = settings doit être le chemin d’un fichier .json sur ce serveur web, par exemple settings=settings.json.
unknown-crm = Ce CRM n’est pas connu ici. Indiquez { $known }.
no-instance = Ce navigateur n’indique pas dans quelle page se trouve celle-ci. Ajoutez instance=NAME.service-now.com à l’URL dans l’enregistrement OpenFrame Configuration.
not-an-instance = Ce n’est pas l’hôte d’une instance ServiceNow. Indiquez par exemple acme.service-now.com.
instance-not-allowed = { $origin } n’est pas un hôte ServiceNow d’où la bibliothèque peut être chargée. Ajoutez instance=NAME.service-now.com à l’URL dans l’enregistrement OpenFrame Configuration ou, pour une instance avec son propre nom, faites-la ajouter sous ce nom aux crmOrigins de config.json.
bad-library-version = Ce n’est pas une version de la bibliothèque. Indiquez latest ou, par exemple, 1.0.5.
rule-line = { $rule } ({ $event }) : { $what }.
rule-line-made = { $rule } ({ $event }) : { $what } : { $made }
rule-did-nothing = n’a rien fait
step-owed = attend que l’appel soit pris, ou qu’une page soit disponible
step-handed-over = transmis, résultat pas (encore) connu
step-opened-in-tab = ouvert dans un nouvel onglet
step-opened-in-window = ouvert dans sa fenêtre
step-opened-in-frame = ouvert ici dans un cadre
step-opened-by-program = ouvert par un programme de cet ordinateur
step-done = terminé
step-done-more = { $what } ({ $more })
step-blocked = le navigateur a bloqué la fenêtre
step-offered = attend un clic sur son bouton
step-failed = échec : { $why }
step-blocked-press = Le navigateur l’a bloqué. Autorisez les pop-up pour cette page ou cliquez ici :
step-open-scheme = Ouvrir { $scheme }:
step-open-record = Ouvrir la fiche

## Settings: what is wrong with them, and what to write

cant-be-used = « { $value } » est inutilisable
settings-no-object = Ce n’est pas un objet JSON de noms et de valeurs.
write-a-text = Indiquez ici un texte, pas une liste ni un objet.
setting-misspelt = Ce nom n’est pas connu. Il s’écrit { $name }.
left-out-now = { $flaw } Pour l’instant, cette entrée est ignorée.
rule-left-out-now = { $flaw } Pour l’instant, cette règle est ignorée.
setting-not-used = (inutilisé)
a-rule = (une règle)
a-json-object = (un objet JSON)
write-yes-or-no = Indiquez yes ou no.
write-seconds = Indiquez un nombre de secondes. Pour l’instant, la valeur par défaut s’applique.
write-pixels = Indiquez un nombre de pixels.
write-prefix = Indiquez des chiffres, *, # ou une virgule (une pause), ou laissez vide. Pour l’instant, la valeur compte comme vide.
write-country-code = Indiquez les chiffres de l’indicatif du pays, par exemple 44, ou laissez vide.
write-leave = Indiquez stay, aux ou logout. Pour l’instant : stay.
no-such-reason-code = Ce code ne fait pas partie des codes motif. Pour l’instant, le premier s’applique.
write-pop-when = Indiquez offer, answer ou never. Pour l’instant : offer.
write-search-form = Indiquez as-is, national, e164, digits ou last N (les N derniers chiffres) avec N de 3 à 15, par exemple last 10. Pour l’instant : as-is.
needs-country-code = Il faut pour cela l’indicatif de votre pays : indiquez-le dans /Dialing/ownCountryCode.
write-reconcile-seconds = Indiquez les secondes avec appel et sans appel, par exemple 8,30, ou un seul nombre pour les deux ; de 2 à 3600. Pour l’instant : 8,30.
write-country = Indiquez les deux lettres d’un pays, par exemple US, GB ou DE. En attendant, les numéros sont affichés tels quels.
write-language = Indiquez le code d’une langue, par exemple de ou pt-BR. En attendant, c’est la langue du navigateur.
write-click-during-call = Indiquez consult ou ask. Pour l’instant : consult.
write-while-talking = Indiquez wait ou pop. Pour l’instant : wait.
write-standby = Indiquez warm ou cold. Pour l’instant : warm.
write-log-field = Indiquez nom=texte, séparés par des virgules, par exemple Type=Call,Queue__c=${ "{" }queue{ "}" } : le nom est le nom d’API du champ. Pour l’instant, cette entrée est ignorée.
log-field-is-own = Ce champ appartient au softphone. Pour l’instant, cette entrée est ignorée.
log-field-twice = Ce champ figure deux fois. Pour l’instant, le second est ignoré.
log-field-variable = Une variable y est inconnue ou n’est pas fermée : docs/rules.md en donne la liste. Pour l’instant, cette entrée est ignorée.
write-reason = Indiquez code=texte, séparés par des virgules, par exemple 0=Défaut,1=Déjeuner. Pour l’instant, cette entrée est ignorée.
reason-twice = Ce code figure deux fois. Donnez à chaque motif son propre code. Pour l’instant, le second est ignoré.
write-event-name = Indiquez leur nom=notre nom, séparés par des virgules, par exemple ringing=offer. Pour l’instant, cette entrée est ignorée.
event-not-ours = Le nom après = doit être l’un de ceux-ci : offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Pour l’instant, cette entrée est ignorée.
event-twice = Cet événement figure deux fois. Pour l’instant, le second est ignoré.
write-strip-prefixes = Indiquez des préfixes faits de chiffres, +, * ou #, séparés par des virgules, par exemple 9,+1.
request-never-sent = Le softphone n’envoie jamais cette requête : elle peut être retirée de la liste.
request-not-optional = Seules celles-ci peuvent être désactivées : alternate, dtmf, queryacdsplit, queryagentstate, snapshot.

primary-missing = L’adresse du serveur CTI de production manque. Indiquez-la ici, par exemple wss://cti.example.com:9006.
backup-is-primary = C’est l’adresse du serveur de production. Indiquez celle d’un autre serveur ou laissez vide.
no-backup-until-then = { $flaw } En attendant, le softphone fonctionne sans serveur de secours.
not-a-websocket-address = Ce n’est pas une adresse WebSocket. Indiquez wss://host:port.
address-with-password = Retirez le nom d’utilisateur et le mot de passe de l’adresse : les navigateurs ne peuvent pas les envoyer.
cti-address-without-host = L’adresse n’a pas d’hôte ou de port utilisable. Indiquez wss://host:port.
cti-address-with-fragment = Retirez de l’adresse le # et ce qui le suit.
cti-address-in-the-clear = ws:// est réservé aux tests sur votre propre ordinateur, et les navigateurs le bloquent dans une page https. Placez un proxy TLS devant le serveur CTI et indiquez son adresse en wss://.
cti-host-not-pinned = L’hôte { $host } ne figure pas parmi les ctiHosts de config.json. Indiquez-en un qui y figure ou faites-le ajouter.

write-ask-method = Indiquez GET ou POST. Pour l’instant : GET.
write-when-silent = Indiquez dial ou refuse. Pour l’instant : refuse.
ask-counts-as-silent = { $flaw } En attendant, il compte comme un serveur qui ne répond pas (/Dialing/askWhenSilent).

rest-url-shape = url : indiquez un /path du serveur du softphone ou https://host/path, sans #.
rest-url-in-the-clear = url : les navigateurs bloquent http:// dans une page https. Indiquez https://, ou un /path du serveur du softphone qui transmet l’appel.
rest-unread-not-plain = Avec unread, les navigateurs n’envoient ni en-têtes personnalisés ni JSON : envoyez un formulaire ou un texte, ou retirez unread.
rest-secret = « { $name } » est un secret, que tous les utilisateurs du softphone pourraient lire ici. Appelez un /path du serveur du softphone qui l’ajoute (docs/jtel.md). Seul un test peut l’indiquer ici, avec /Jtel/allowTokenInSettings=yes.

write-rest-method = Indiquez GET ou POST.
write-body-type = Indiquez json ou form. Pour l’instant : json.
write-rest-seconds = Indiquez un nombre de secondes de 1 à 120. Pour l’instant : 30.
write-workstation-file = Indiquez un chemin du serveur web du softphone, par exemple /workstation.json.
write-json-object = Indiquez un objet JSON de noms et de textes, par exemple { "{" }"caller": "$CallerNumber"{ "}" }.

web-address-varies = Les variables ne sont possibles qu’après le « ? » : le reste de l’adresse ne peut pas varier.
web-address-with-fragment = Retirez de l’adresse le # et ce qui le suit : cette partie n’est pas envoyée.
web-address-with-secret = Retirez le jeton ou le mot de passe de l’adresse : tous les utilisateurs du softphone pourraient le lire. Indiquez un /path du serveur du softphone et laissez ce serveur l’ajouter.
web-address-no-path = Indiquez /path ou https://host/path.
web-address-in-the-clear = Les navigateurs bloquent http:// dans une page https. Indiquez https://, ou un /path du serveur du softphone qui transmet l’appel.
web-address-with-password = Retirez le nom d’utilisateur et le mot de passe de l’adresse.
web-address-without-host = L’adresse n’a pas d’hôte ou de port utilisable. Indiquez https://host/path.
web-address-shape = Indiquez un /path du serveur du softphone ou https://host/path.
pop-host-not-pinned = L’hôte { $host } ne figure pas parmi les popHosts de config.json. Indiquez-en un qui y figure ou faites-le ajouter.

target-host-not-pinned = L’hôte { $host } ne figure pas parmi les popHosts de config.json. Pour l’instant, il est ignoré.
write-target-hosts = Indiquez des hôtes, séparés par des virgules, par exemple crm.example.com : sans schéma ni chemin. Pour l’instant, cette entrée est ignorée.
frame-in-the-clear = Les navigateurs n’affichent pas d’adresse http:// dans un cadre d’une page https. Indiquez https:// ou un autre mode.
write-base = Indiquez une adresse telle que https://name.example.com. Pour l’instant, rien ne s’y ouvre.
write-target-when = Indiquez offer ou answer. Pour l’instant : offer.
write-match = Indiquez wildcard ou exact. Pour l’instant : wildcard.
write-target-number = Indiquez as-is, e164, national ou digits. Pour l’instant : as-is.
write-template = Indiquez file=ID de modèle, séparés par des virgules. Pour l’instant, cette entrée est ignorée.
write-target-mode = Indiquez tab, window ou frame. Pour l’instant : tab.
write-identify = Indiquez phone, name ou both. Pour l’instant : phone.
write-task-variable = Indiquez le nom d’une variable, par exemple vars.ticket. Pour l’instant, aucune tâche n’est indiquée.
write-servicenow-field = Indiquez champ=texte, séparés par des virgules, par exemple priority=1. Pour l’instant, cette entrée est ignorée.
write-wrap = Indiquez none ou nav_to. Pour l’instant : none.
write-crm-link = Indiquez never, offer ou answer. Pour l’instant : never.

write-shuttle-path = Indiquez un chemin tel que /socket.io/. Pour l’instant, c’est celui-ci.
write-shuttle-namespace = Indiquez un nom tel que /cti. Pour l’instant : /.
write-shuttle-version = Indiquez auto, 3 ou 4. Pour l’instant : auto.
write-pop-from = Indiquez ctisvr ou shuttle. Pour l’instant : ctisvr.
shuttle-peer-missing = Indiquez le peer de l’agent lui-même, par exemple SIP/${ "{" }extension{ "}" } : les événements de tous les agents arrivent. Sans lui, Shuttle n’est pas utilisé.
no-shuttle-until-then = { $flaw } En attendant, Shuttle n’est pas utilisé.
shuttle-address-shape = Ce n’est pas une adresse. Indiquez https://host:port.
shuttle-port-too-large = { $port } n’est pas un port : les ports s’arrêtent à 65535 (la documentation de Shuttle elle-même contient un tel nombre). Demandez le port de son service temps réel, par exemple 8888 ou 9888.
shuttle-address-without-host = L’adresse n’a pas d’hôte ou de port utilisable. Indiquez https://host:port.
shuttle-address-scheme = Indiquez une adresse qui commence par https:// ou wss://.
shuttle-address-with-path = Indiquez seulement l’hôte et le port : le chemin va dans /Shuttle/path, l’espace de noms dans /Shuttle/namespace.
shuttle-address-in-the-clear = http:// et ws:// sont réservés aux tests sur votre propre ordinateur, et les navigateurs les bloquent dans une page https. Utilisez le port sécurisé de Shuttle ou placez un proxy TLS devant, et indiquez l’adresse en https://.

## Rules: what is wrong with them

not-a-web-address = Ce n’est pas une simple adresse http ou https, elle n’est donc pas ouverte
host-not-in-settings = Son hôte { $host } ne fait pas partie des hôtes des paramètres (/Targets/hosts)
whole-address-empty = { $variable } est vide, il n’y a donc rien à ouvrir

flaw-at-character = Au caractère { $at } : { $flaw }
flaw-of-field = { $field } : { $flaw }
flaw-in-field = { $field }, caractère { $at } : { $flaw }

rule-no-json = À partir d’ici, ce n’est plus du JSON : cherchez un guillemet, une virgule ou un crochet manquant.
rule-no-object = Une règle est un objet JSON : { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = « { $name } » n’est pas connu dans une règle. Sont connus : { $known }.
unknown-in-action = « { $name } » n’est pas connu dans { $action }. Sont connus : { $known }.
names-are = names vaut jtel ou webfront, ou est omis.
do-missing = do manque : indiquez ce qu’il faut faire, par exemple { "{" }"pop": "https://…"{ "}" }.
on-missing = on manque. Indiquez l’un de ceux-ci : { $events }.
no-event = « { $word } » n’est pas un événement. Indiquez l’un de ceux-ci : { $events }.
when-no-object = when est un objet JSON, par exemple { "{" }"queue": "Sales"{ "}" }.
no-condition = « { $name } » n’est pas une condition. Indiquez queue, dnis, direction, number, agent ou le nom d’une variable.
needs-texts = { $name } exige un texte ou une liste de textes.
not-before-all = { $name } : placez « ! » devant tous les textes d’une liste ou devant aucun.
direction-is = direction vaut in ou out.
do-no-object = do est un objet JSON ou une liste d’objets, par exemple { "{" }"pop": "https://…"{ "}" }.
no-action = Chaque action contient l’un de ceux-ci : { $actions }.
custom-url-not-relative = openCustomURL : indiquez une adresse relative à l’instance, par exemple task.do?sys_id=.
custom-url-varies = openCustomURL : une variable n’est possible qu’après « ? » ou « # » : la page doit être écrite en toutes lettres.
action-no-object = { $action } est un objet JSON.
mode-is = mode vaut tab, window ou frame.
rest-bodies = rest contient un seul de json, form et text.
get-with-body = GET n’a pas de corps : indiquez POST ou retirez le corps.
method-is = method vaut GET ou POST.
no-header-name = headers : « { $name } » n’est pas un nom d’en-tête.
timeout-is = timeoutSeconds est un nombre de 1 à 120.
credentials-are = credentials vaut omit ou include.
field-no-pairs = { $field } est un objet JSON de noms et de textes.
pair-needs-text = { $field } : { $name } exige un texte.
agent-cti-mode-is = AgentCTI : mode vaut new_tab, new_window ou new_frame.
entity-no-table = { $action } : entity est le nom d’une table, par exemple incident.
query-forbidden = { $action } : query ne peut contenir ni sysparm_stack ni sysparm_goto_url.
field-no-bool = { $field } vaut true ou false.
window-is = window est un nom fait de lettres et de chiffres.
size-is = size est la largeur et la hauteur en pixels, par exemple 1000x800.

on-server = à la demande d’un serveur
should-be = { $name } devrait être { $patterns } et vaut { $value }
should-not-be = { $name } ne devrait pas être { $patterns } et vaut { $value }
should-be-but-unknown = { $name } devrait être { $patterns } et n’est pas connu
should-not-be-but-unknown = { $name } ne devrait pas être { $patterns } et n’est pas connu
either-or = { $first } ou { $second }

nothing-written = Rien n’est indiqué ici.
behind-whole-address = Après une adresse complète, seuls « & » ou « ? » et des paramètres peuvent suivre.
address-begins-with-host = Une adresse commence par https:// et un hôte écrit en toutes lettres ; seul ${ "{{" }crmLink{ "}}" }, une adresse complète, peut figurer ici.
address-scheme-not-web = Seules les adresses http:// et https:// peuvent être ouvertes.
address-not-understood = Cette adresse n’est pas comprise : indiquez https://host/path?key=.
path-varies = Une variable n’est possible qu’après « ? » ou « # » : le chemin doit être écrit en toutes lettres.
launch-scheme-varies = Le schéma doit être écrit en toutes lettres, par exemple tel:.
scheme-never-launched = Une adresse { $scheme }: n’est jamais lancée.
behind-optional-value = Après une valeur avec « ? », le paramètre suivant doit commencer, avec &.
character-in-address = Ce caractère est interdit dans une adresse : écrivez-le sous la forme % + code hexadécimal.
no-format = Après « | » figure as-is, e164, national, digits, no-plus ou twice.
variable-misspelt = « { $name } » n’est pas une variable. Indiquez { $close }.
no-variable = « { $name } » n’est pas une variable. Indiquez l’un des noms de docs/rules.md, ou vars. suivi d’un nom du serveur.
variable-left-as-is = { $name } n’est pas une variable connue ; le texte est laissé tel quel.
variable-without-end = Cette variable n’est pas fermée : indiquez { $end } après son nom.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Le fichier d’hébergement n’a pas pu être lu ({ $why }), rien n’est donc autorisé. Rechargez la page ; si cela ne suffit pas, la personne qui héberge ces fichiers doit en chercher la cause. Le fichier n’est considéré comme absent que si le serveur web répond 404.
hosting-file-no-object = Le fichier d’hébergement n’est pas un objet JSON, rien n’est donc autorisé. Indiquez { "{}" } pour ne rien restreindre, ou supprimez le fichier ; le serveur web doit alors répondre 404.
pin-twice = Ce nom figure deux fois. Retirez l’un des deux.
pin-unknown = Ce nom n’est pas connu ici. Utilisez crmOrigins, ctiHosts, popHosts, apiHosts ou frameOrigins.
write-origins = Indiquez une liste d’origines, par exemple ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"] : schéma et hôte, sans chemin.
write-hosts = Indiquez une liste d’hôtes, par exemple ["cti-a.example.com:9006", "cti-b.example.com"] : sans schéma ni chemin.
write-api-hosts = Indiquez une liste d’hôtes, par exemple ["acme.my.salesforce.com"] : sans schéma ni chemin.
build-in-address = build dans l’adresse de la page
build-in-file = build dans config.json

page-in-the-clear = Le softphone ne fonctionne qu’en https (ou sur votre propre ordinateur, pour des tests). Hébergez ses fichiers en https.
no-panel-around = L’adresse désigne { $named } comme page d’un CRM, mais le softphone d’un CRM ne fonctionne que dans le panneau téléphonique de ce CRM, pas dans un onglet ou une fenêtre à part.
no-panel-around-a-page = L’adresse désigne une page comme étant celle d’un CRM, mais le softphone d’un CRM ne fonctionne que dans le panneau téléphonique de ce CRM, pas dans un onglet ou une fenêtre à part.
other-page-around = L’adresse désigne { $named }, mais cette page n’entoure pas celle-ci. Autour d’elle : { $around }.
frame-hides-its-address = Cette page est dans un cadre, et ce navigateur n’indique pas de quelle page. Un softphone sans CRM doit le savoir : la page qui l’entoure ne doit pas lui cacher son adresse (referrerpolicy).
running-pins-forbid = { $origin } ne figure pas parmi les { $pins } avec lesquels le softphone en cours a démarré. Fermez tous ses onglets et rouvrez-les.
origin-not-pinned = { $origin } ne figure pas parmi les { $pins } de config.json. La personne qui héberge ces fichiers peut l’y ajouter.

## Diagnostics

section-crm = CRM
section-tabs = Onglets
section-cti-servers = Serveurs CTI
section-shuttle = Shuttle
section-learned = Ce que cette session a appris du serveur
section-rules = Règles
section-directory = Annuaire
directory-list = Liste de /Directory/url
directory-flaw = Échec de la dernière lecture
directory-of-crm = Annuaire du CRM
section-settings = Paramètres
section-counters = Compteurs
section-browser = Navigateur
section-layout = Présentation du softphone
section-servicenow = ServiceNow
told-yes = oui
told-no = non
told-none = aucun
told-count = { $count }
told-not-pinned = sans restriction
told-not-known-yet = pas encore connu
line-version = Version
line-build = Build
told-build = il n’y en a qu’un, qui contient tout : { $place } peut être omis
told-build-twice = il n’y en a qu’un, qui contient tout : { $one } et { $other } peuvent être omis
line-click-to-dial = Numérotation par clic
told-clicks-off = désactivée jusqu’à ce que le téléphone soit prêt
told-clicks-asked = demandée
told-clicks-on = activée
told-clicks-refused = refusée par le CRM
line-record-on-screen = Fiche à l’écran
line-crm-origins = Origines CRM autorisées
line-too-wide = Trop large
told-too-wide = { $pins } dans config.json autorise tous les clients du CRM : indiquez uniquement votre propre adresse
line-library-hosts = Hôtes de bibliothèque autorisés
line-frame-origins = Cadres autorisés sans CRM
line-cti-hosts = Hôtes CTI autorisés
line-crm = CRM
told-crm-not-found = introuvable ou refusé
told-stand-alone = aucun (mode autonome)
line-crm-page = Page du CRM
line-crm-library = Bibliothèque du CRM
told-loaded = chargée
told-not-loaded = non chargée
line-carrier = Le softphone s’exécute dans
told-long-worker = un worker commun à tous les onglets, qui survit quelques minutes à la dernière page
told-worker = un worker commun à tous les onglets, qui s’arrête avec la dernière page
told-leader = l’un des onglets, pour tous
told-own-page = cette page, pour elle seule
line-carrier-why = Raison
line-open-tabs = Onglets ouverts
told-open-tabs = { $count }, dont injoignables actuellement : { $asleep }
line-records-open-in = Les fiches s’ouvrent dans
told-no-tab = aucun onglet : aucun CRM n’est joignable actuellement
told-this-tab = cet onglet
told-another-tab = un autre onglet, utilisé après celui-ci
line-changed-settings = Paramètres modifiés
told-settings-wait = en attente : appliqués quand il n’y aura plus d’appel sur le téléphone
line-web-socket = WebSocket
line-session-storage = Stockage de session
line-without-storage = Sans stockage de session
told-without-storage = Le navigateur ne laisse cette page rien stocker : au rechargement de la page, les notes non enregistrées, les durées et la liste des appels sont perdues, et la fiche d’un appel en cours ne se rouvre pas. Autorisez ce site à stocker des données (stockage tiers) pour les conserver.
line-shared-workers = Workers partagés
line-web-locks = Web Locks
told-refused-by-browser = présents, mais le navigateur les refuse à cette page
line-framed = Dans un cadre
line-clock = Horloge
told-clock-worker = un worker
told-clock-page = les minuteries de la page : en retard tant qu’elle est masquée
line-local-network = Réseau local
line-pop-ups = Pop-up
line-notices = Notifications d’appels
told-notices-off = désactivées (Menu > Petite fenêtre permet de les activer)
told-permission-unknown = le navigateur ne le dit pas
told-permission-granted = autorisé
told-permission-prompt = le navigateur demandera
told-permission-denied = non autorisé ici
line-page = Page
line-browser = Navigateur
line-side = { $side ->
    [primary] Principal
   *[backup] Secours
 }
line-side-failure = { $side ->
    [primary] Principal
   *[backup] Secours
 }, dernier échec
told-not-set = non défini
told-side = { $standing ->
    [open] { $address } (connecté, ouvertures : { $times })
    [connecting] { $address } (connexion en cours, ouvertures : { $times })
    [standby] { $address } (maintenu ouvert en réserve)
   *[closed] { $address } (non connecté, ouvertures : { $times })
 }
told-side-failure = { $why } ({ $code }), il y a { $seconds } s
line-standby = Réserve
standby-off = désactivée pour cette session : { $why }
closed-by-standby = le serveur { $side ->
    [primary] principal
   *[backup] de secours
 } a fermé la connexion à l’ouverture de l’autre
standby-answers = ouverte, répond
standby-open = ouverte, n’a pas encore répondu
standby-connecting = connexion en cours
standby-cold = cold, selon les paramètres
standby-closed = { $failures ->
    [one] non ouverte ({ $failures } échec)
   *[other] non ouverte ({ $failures } échecs de suite)
 }
line-next-try = Prochaine tentative
told-next-try = dans { $seconds } s, attente n° { $attempt }
line-extension = Poste
line-snapshots = Instantanés (snapshot)
line-agent-queries = Requêtes sur l’état de l’agent
line-events-beside-offer = Événements autres que offer
told-not-seen-yet = pas encore vus
told-understood = pris en charge
told-not-understood = non pris en charge
line-unknown-events = Noms d’événement inconnus
told-no-name = pas un nom
line-unknown-requests = Requêtes inconnues du serveur
line-how-dialled = Formation du dernier numéro
told-next-step = { $first } ; { $second }
line-asked-first = Demande avant numérotation
told-asked-first = { $answer } (il y a { $seconds } s)
told-setting = { $source ->
    [call-center] { $value } (centre d’appels)
    [file] { $value } (fichier de paramètres)
   *[default] { $value } (par défaut)
 }
line-frames-read = Trames lues
line-frames-unreadable = Trames qui n’étaient pas un message
line-replies-to-nothing = Réponses sans requête
line-unknown-events-count = Événements de nom inconnu ou d’autres postes
line-stale = Messages tardifs d’anciennes connexions
line-requests-refused = Requêtes refusées
line-requests-unanswered = Requêtes sans réponse
line-clock-jumps = Sauts d’horloge
line-warning = Avertissement
own-country-code-missing = /Softphone/country est défini, mais pas /Dialing/ownCountryCode : les numéros de ce pays qui commencent par + ou par son indicatif sont composés comme des numéros internationaux.
line-texts-cut = Textes trop longs, tronqués
line-calls-surplus = Appels en surnombre
line-shuttle-server = Serveur
line-shuttle-connection = Connexion
line-shuttle-speaks = Protocole
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 ou 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 ou 4)
line-own-peer = Peer propre
line-times-connected = Nombre de connexions
line-frames-meaningless = Trames sans signification
line-binary-events = Événements à parties binaires, non lus
line-events-of-others = Événements d’autres agents
line-events-of-unknown-name = Événements de nom inconnu
line-last-failure = Dernier échec
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events } : { $does }
    [1] { $events }, 1 condition : { $does }
   *[other] { $events }, { $conditions } conditions : { $does }
 }
told-rule-pop = ouvre une adresse
told-rule-notify = affiche un message
told-rule-launch = lance un programme
told-rule-rest = appelle un serveur web
told-rule-shuttle = informe Shuttle
told-rule-servicenow = ouvre un élément dans ServiceNow
line-rule-hosts = Hôtes pouvant être ouverts
line-rule-hosts-pinned = Dont autorisés par config.json
line-rule-without-call = { $rule }, sans appel
told-rule-unfit = ne correspondait pas
told-step-owed = en attente
told-step-handed-over = transmis
told-step-blocked = bloqué par le navigateur
told-step-failed = échec
line-layout = Selon le CRM
line-library-version = Bibliothèque
told-not-told = non indiqué
layout-without-pops = aucun paramètre de remontée de fiche
layout-pops = appel entrant, une correspondance : { $one } ; plusieurs : { $several } ; aucune : { $none }

## Keyboard

keyboard-shortcuts = Raccourcis clavier
use-shortcuts = Utiliser les raccourcis clavier
shortcuts-where = Ils fonctionnent quand ce panneau a le focus : cliquez dedans ou allez-y avec Tab. Vos modifications valent pour cet ordinateur.
change = Changer
switch-off = Désactiver
reset-shortcuts = Tout réinitialiser
shortcut-hold = Mettre en attente ou reprendre
shortcut-ready = Prêt ou non prêt
shortcut-number = Aller au numéro
shortcut-next-call = Aller à l’appel suivant
shortcut-back = Retour à l’appel en attente
shortcut-note = Aller à la note
shortcut-list = Cette liste
shortcut-waits = Appuyez sur les touches…
shortcut-off = Désactivé
keys-held = { $held ->
    [ctrl-shift] Ctrl+Maj+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Maj+{ $key }
    [alt] Alt+{ $key }
    [shift] Maj+{ $key }
   *[none] { $key }
 }
shortcut-asked = Appuyez sur les nouvelles touches pour « { $action } ». Échap ne change rien.
shortcut-stays = « { $action } » reste inchangé.
shortcut-set = « { $action } » : désormais { $keys }.
shortcut-is-off = « { $action } » n’a plus de touches.
shortcut-clash = « { $other } » a les mêmes touches et passe avant : ici, elles sont sans effet.
shortcuts-clash = « { $first } » et « { $second } » ont les mêmes touches, { $keys } : seul le premier fonctionne.
shortcuts-used = Les raccourcis sont activés.
shortcuts-not-used = Les raccourcis sont désactivés.
shortcuts-reset = Tous les raccourcis sont ceux de votre centre d’appels.
shortcuts-not-kept = Ce navigateur ne conserve rien : le réglage vaut jusqu’au prochain chargement de cette page.
shortcut-not-now = « { $action } » n’est pas possible maintenant.
shortcut-too-soon = « { $action } » : cela vient de changer. Appuyez de nouveau.
keys-unknown = Utilisez une lettre, un chiffre ou F1 à F12, seul ou avec Ctrl, Alt ou Maj.
keys-type-signs = Sur de nombreux claviers, Ctrl avec Alt sert à saisir des caractères : utilisez Ctrl avec Maj.
keys-of-browser = Le navigateur a besoin de ces touches.
keys-edit-text = Ces touches servent à modifier du texte.
keys-of-keypad = Les chiffres sans Ctrl ni Alt sont réservés au clavier téléphonique.
write-shortcut = Indiquez un nom et des touches, par exemple answer=Ctrl+Shift+A, ou off à la place des touches. Les noms sont { $names }.
shortcut-twice = Ce raccourci figure deux fois : la première entrée s’applique.

## Alerts

ring = Sonnerie
ring-off = Désactivée
ring-chime = Carillon
ring-bell = Cloche
ring-pulse = Impulsions
ring-volume = Volume
ring-muted = Un appel sonne, mais le navigateur coupe le son de cette page.
let-it-ring = Activer la sonnerie
small-window = Petite fenêtre
    .title = Les appels et leurs boutons dans une fenêtre à part, qui permet aussi d’activer les notifications
window-blocked = Le navigateur empêche le softphone d’ouvrir une fenêtre. Autorisez ses pop-up.
keep-on-top = Toujours visible
    .title = Toujours visible
    .aria-label = Toujours visible
small-window-looks = Recherche du panneau…
small-window-no-panel = Aucun panneau n’a ouvert cette fenêtre, ou le CRM l’isole de son panneau. Ouvrez-la depuis le menu du panneau.
small-window-tab-closed = L’onglet du panneau est fermé. Rouvrez cette fenêtre depuis le menu du panneau.
allow-notices = Activer les notifications
notices-wanted = Une notification peut vous signaler les appels pendant que vous regardez ailleurs.
notices-on = Les notifications d’appels sont activées.
notices-off = Pas encore de notifications d’appels : cliquez sur « Petite fenêtre », puis sur « Activer les notifications ».
notices-refused = Le navigateur refuse les notifications du softphone. Autorisez-les dans ses paramètres pour cette page.
notices-not-there = Ce navigateur n’affiche pas de notifications.
notice-caller = { $name }, { $number }
write-sound = Indiquez off, chime, bell ou pulse. Pour l’instant : off.
write-volume = Indiquez un nombre de 0 à 100. Pour l’instant : 60.
write-notices = Indiquez off, hidden ou unfocused. Pour l’instant : hidden.

## The page

softphone = Softphone
stopped = Le softphone s’est arrêté.
stopped-phone-goes-on = Votre téléphone de bureau fonctionne toujours, et un appel en cours continue. Rechargez le softphone pour reprendre ici.
reload = Recharger
mode-clock =
    .aria-label = Durée dans ce mode
agent = Agent
ext = Poste
menu =
    .title = Menu
    .aria-label = Menu
password-wanted = Le serveur redemande votre mot de passe pour changer de mode
change-mode = Changer de mode
cancel = Annuler
call = Appeler
notices =
    .aria-label = Messages
try-again = Réessayer
copy-note = Copier la note
discard = Supprimer
dismiss =
    .title = Masquer
    .aria-label = Masquer
incoming-calls =
    .aria-label = Appels entrants
agent-log-in =
    .aria-label = Connexion de l’agent
agent-id = ID agent
password = Mot de passe
log-in = Connexion
log-out = Déconnexion
diagnostics = Diagnostic
download-recording = Créer un rapport d’incident
    .title = Ce que le softphone a fait ces dernières minutes, sans numéros, noms ni voix
take-phone-links = Ouvrir ici les liens tél.
    .title = Les liens vers des numéros de téléphone de toutes les pages web sont transmis à ce softphone
connect-again = Réessayer la connexion
work-mode =
    .aria-label = Mode de travail
mode-auto = Prêt
    .title = L’appel suivant arrive automatiquement
mode-manual = Un appel
    .title = Prêt pour un appel
mode-acw = Post-appel
    .title = Travail post-appel : aucun appel n’arrive
mode-aux = Aux
    .title = Non prêt, pour le motif choisi ici
aux-reason = Motif Aux
aux-reason-field =
    .title = Motif de l’Aux
    .aria-label = Motif de l’Aux
no-reason-yet = Motif…
find-reason =
    .aria-label = Chercher un motif Aux
    .placeholder = Chercher un motif…
reasons-found =
    .aria-label = Motifs trouvés
more-reasons = { $count ->
    [one] { $count } autre : continuez à taper pour le trouver
   *[other] { $count } autres : continuez à taper pour les trouver
 }
no-reason-found = Aucun motif ne contient ce texte.
day-so-far = { $calls ->
    [one] Aujourd’hui : { $calls } appel, { $talked } de conversation, manqués : { $missed }
   *[other] Aujourd’hui : { $calls } appels, { $talked } de conversation, manqués : { $missed }
 }
your-extension = Votre numéro de poste
use-it = Utiliser
setup-title = Installation : autoriser cette page
setup-file =
    .aria-label = Texte de config.json
copy = Copier
setup-reload = Rechargez ensuite cette page.
calls =
    .aria-label = Appels
loading = Chargement…
no-calls = Aucun appel
duration =
    .aria-label = Durée
called-number-label = vers
answer = Répondre
hold = Attente
retrieve = Reprendre
swap = Permuter
hang-up = Raccrocher
decline = Refuser
reconnect-why =
    .title = Quitter cette consultation et revenir à l’appel en attente
other-parties =
    .aria-label = Autres participants
drop = Retirer
note = Note
note-field =
    .placeholder = Écrire une note…
keypad = Clavier
digits-sent =
    .aria-label = Chiffres envoyés
keys =
    .aria-label = Clavier : appuyez ou tapez des chiffres
key-star =
    .aria-label = étoile
key-hash =
    .aria-label = dièse
open-in-crm = Ouvrir dans le CRM
my-phone-is-idle = Pas d’appel au téléphone
    .title = Termine ce qui est affiché ici, si le téléphone et le panneau ne concordent pas
close-call =
    .title = Fermer
    .aria-label = Fermer cet appel
caller =
    .aria-label = Appelant
called-number =
    .aria-label = Numéro appelé
dial =
    .aria-label = Composer
number-field =
    .aria-label = Numéro
    .placeholder = Numéro
dial-keypad =
    .aria-label = Clavier de numérotation
    .title = Clavier de numérotation
key-plus =
    .aria-label = plus
key-erase =
    .aria-label = Effacer le dernier caractère
    .title = Effacer le dernier caractère
consult = Consulter
transfer = Transférer
conference = Conférence
drop-party = Retirer un participant
two-calls = « Transférer » et « Conférence » réunissent vos deux appels ; aucun numéro n’est nécessaire.
recent-calls = Derniers appels
call-again = Appeler à nouveau
call-back = Rappeler
close = Fermer
    .title = Fermer
    .aria-label = Fermer
diagnostics-text =
    .aria-label = Texte du diagnostic

connection = Connexion
error = Erreur
language = Langue
not-told = Non indiqué
diagnostics-not-made = Le diagnostic n’a pas pu être établi. Réessayez.
presses-left-out = Clics ignorés
presses-left-out-why = { $count }, sur des boutons qui venaient d’apparaître, de bouger ou de changer
numbers-in-groups = Numéros groupés
numbers-as-in = comme pour { $country }
numbers-awaited = chargement du fichier des groupes
numbers-not-loaded = non, tels quels : le fichier des groupes n’a pas pu être chargé ({ $why })
numbers-country-unknown = non, tels quels : { $country }, du paramètre /Softphone/country, n’est pas un pays dont les numéros sont connus
copied = Copié.
copy-by-hand = Appuyez sur Ctrl+C pour copier le texte sélectionné.
reconnect = Retour à l’appel en attente
add-to-favourites = Ajouter aux favoris
remove-from-favourites = Retirer des favoris
favourites =
    .aria-label = Favoris
star =
    .title = Ajouter aux favoris
    .aria-label = Ajouter aux favoris
unstar =
    .title = Retirer des favoris
    .aria-label = Retirer des favoris
suggestions =
    .aria-label = Suggestions
suggestion-recent = appel récent
missed-calls = { $count ->
    [one] { $count } manqué
   *[other] { $count } manqués
 }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Entr.
history-out = Sort.
history-missed = Manqué
announced-call = { $state } : { $name } { $number }
setup-asks = { $origin } demande à utiliser ce softphone. Rien n’est chargé ni connecté tant qu’un fichier placé à côté de l’index.html du softphone n’indique pas qui y a droit.
setup-answer = S’il s’agit de votre propre système, et seulement dans ce cas, faites en sorte que le serveur web du softphone réponde à { $place } avec ce texte :
missing-in-markup = manque dans le balisage de la page. Remettez-le : le softphone en a besoin.
missing-all = Manque dans le balisage de la page : { $names }
catalogue-flaws = { $count ->
    [1] Il y a une erreur à la ligne { $line } : { $first }
   *[other] Il y a { $count } erreurs, la première à la ligne { $line } : { $first } Les autres sont dans « Diagnostic ».
 }
catalogue-line = ligne { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Le fichier ne contient aucun texte.
mistake-too-deep = Plus de { $most } accolades sont imbriquées, le fichier n’est donc pas lu.
mistake-encoding = Le fichier n’est pas enregistré en UTF-8. Enregistrez-le en UTF-8.
mistake-brace = Il manque une accolade { "}" }.
mistake-sign = Il manque le signe { $sign }.
mistake-no-key = Un message commence par sa clé, par exemple answer = Answer.
mistake-no-words = Il n’y a pas de texte après la clé.
mistake-no-default = Parmi les variantes, l’une doit commencer par * : elle sert quand aucune autre ne convient.
mistake-closing-brace = Il y a une accolade { "}" } de trop.
mistake-form = Le message n’a pas la forme décrite dans docs/words.md.
mistake-twice = La clé { $key } figure deux fois : le dernier texte est retenu.
mistake-unknown-key = Le softphone n’a pas de clé { $key }. Corrigez la clé ou supprimez la ligne.
mistake-argument = Le message { $key } ne reçoit pas { "{" } { $name } { "}" }, son texte anglais est donc utilisé.
language-not-there = Le serveur web du softphone n’a pas de fichier { $file }. Le softphone est en anglais pour l’instant. Indiquez une langue disponible ou ajoutez ce fichier.
starting-again = Le softphone redémarre.
recording-not-written = Le rapport d’incident n’a pas pu être enregistré.
answered-something-else = Le softphone a donné une réponse inattendue.
disposed-of = Le softphone a été retiré de la page.
does-not-answer = Le softphone ne répond pas.
no-work-mode = Le mode de travail doit être l’un de ceux-ci : { $modes }.
open-in-tab = Ouvrir dans un onglet
close-page = Fermer cette page

web-server-answered = le serveur web a répondu { $status }
not-fetched = impossible à récupérer
config-not-fetched = impossible à récupérer, ou le serveur web a redirigé le navigateur
config-not-given = le script de la page n’a pas pu le lire
config-is-no-text = ce que le script de la page a fourni à la place n’est pas du texte
library-not-there = le navigateur n’a pas pu la charger
several-reasons = { $first } ; { $second }
no-shared-workers = le navigateur n’a pas de workers partagés
shared-worker-refused = le navigateur refuse le worker partagé
shared-worker-silent = le worker partagé ne répond pas
web-locks-refused = le navigateur refuse les Web Locks
no-web-locks = le navigateur n’a pas de Web Locks
no-channel = le navigateur refuse un canal entre les onglets

phone-link = Lien téléphonique
phone-links = Liens téléphoniques
phone-links-set-up = Les liens vers cette page transmettent un numéro de téléphone au softphone qui s’exécute dans ce navigateur. Il peut ouvrir les liens téléphoniques (tel:) de toutes les pages web : le navigateur vous demande si vous l’autorisez.
no-phone-links = Ce navigateur ne peut pas transmettre les liens téléphoniques à une page web. Chrome, Edge et Firefox sur ordinateur le peuvent, si le softphone est fourni en https.
browser-asks = Le navigateur vous demande l’autorisation : sa question est près de la barre d’adresse.
phone-links-come-here = Les liens téléphoniques arrivent désormais ici.
phone-links-not-allowed = Le navigateur ne l’a pas autorisé. Ouvrez une fois l’adresse du softphone dans un onglet à part, cliquez dans cette page, puis réessayez ici.
open-phone-links-here = Ouvrir les liens téléphoniques avec le softphone
looking-for-softphone = Recherche du softphone…
not-a-number = Pas un numéro
link-not-taken = Non pris en charge
no-softphone-found = Aucun softphone trouvé
no-softphone-answers = Aucun softphone de ce site ne répond dans ce navigateur. Soit aucun n’est ouvert, soit il est ouvert dans un CRM et n’accepte pas encore les liens téléphoniques : cliquez-y une fois sur Menu, puis sur « Ouvrir ici les liens tél. ». En attendant, copiez le numéro et collez-le dans le softphone.
softphone-silent = Le dernier softphone utilisé a été trouvé, mais il ne répond pas pour le moment. Allez voir ce softphone ou copiez le numéro.
handed-over = Transmis
softphone-asks = Le softphone affiche le numéro et demande s’il faut l’appeler.
softphone-asks-close-tab = Le softphone affiche le numéro et demande s’il faut l’appeler. Vous pouvez fermer cet onglet.
copy-number = Copier le numéro
copy-number-by-hand = Appuyez sur Ctrl+C pour copier le numéro sélectionné.
go-back = Retour

disposition = Qualification
disposition-none = Non choisie
disposition-wanted = Qualifiez l’appel
log-tries-again = Nouvelle tentative automatique
log-disposition-changed = Enregistré ; la qualification a changé depuis
wrap-up-ends = Prêt dans
wrap-up-waits = Prêt dès que l’appel sera qualifié
more-wrap-up = 30 secondes de plus
no-disposition-now = Une qualification peut être choisie une fois l’appel décroché.
disposition-unknown = Cette qualification ne figure pas dans les paramètres du centre d’appels.
disposition-first = Choisissez d’abord une qualification.
no-more-wrap-up = Il n’y a pas de délai à prolonger en ce moment.
write-disposition = Indiquez code=texte ou Groupe/code=texte, séparés par des virgules, par exemple Ventes/1=Commande,9=Faux numéro. Pour l’instant, cette entrée est ignorée.
disposition-twice = Ce code figure deux fois. Donnez à chaque qualification son propre code. Pour l’instant, la seconde est ignorée.
disposition-too-long = Un CRM accepte au plus { $most } caractères. Pour l’instant, cette entrée est ignorée.

yes = Oui
set-mode = Changer de mode de travail
send-digits = Envoyer des chiffres
set-extension = Utiliser ce poste
open-page = Ouvrir

header-call = { $state } { $number }
header-not-connected = Pas de connexion
presence-offline = Hors ligne
presence-on-a-call = En appel
presence-available = Disponible
presence-away = Absent
