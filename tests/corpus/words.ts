/** French words for generated posts: nouns with their gender, adjectives, regular verbs, adverbs. Data only. */

export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly feminine: boolean;
}

export interface Adjective {
  /** Masculine, feminine, masculine plural, feminine plural. */
  readonly forms: readonly [string, string, string, string];
}

export interface Verb {
  readonly infinitive: string;
  /** Third person singular, then plural: present, imperfect, future, conditional. */
  readonly one: readonly string[];
  readonly many: readonly string[];
  /** Past participle, which agrees like an adjective. */
  readonly participle: Adjective["forms"];
  readonly gerund: string;
}

const MASCULINE = `site contenu projet réseau document outil public texte service citoyen programme courriel atelier
groupe calendrier budget partenaire événement message gestionnaire article billet blogue moteur serveur lecteur
fichier dossier sondage rapport guide livre magazine journal réseau organisme ministère conseil comité colloque séminaire
congrès musée théâtre festival spectacle artiste artisan métier secteur territoire village quartier bureau tableau
écran téléphone ordinateur clavier navigateur logiciel système modèle format lien titre résumé paragraphe chapitre
exemple exercice horaire formulaire prix tarif montant fonds revenu investissement rendement résultat objectif
indicateur processus cycle délai échéancier plan scénario besoin usage utilisateur visiteur abonné membre collègue
formateur conférencier animateur coordonnateur rédacteur photographe traducteur concepteur programmeur développeur
analyste spécialiste expert chercheur étudiant enseignant parent voisin client fournisseur commerçant agriculteur
producteur entrepreneur employé bénévole maire député fonctionnaire citadin randonneur voyageur touriste parcours
chemin sentier paysage bâtiment jardin marché kiosque comptoir salon hôtel restaurant café repas dessert dîner
matin midi soir lendemain trimestre semestre automne printemps hiver été siècle moment instant souvenir patrimoine
héritage récit conte poème roman film documentaire concert dessin portrait croquis schéma diagramme graphique
repère signal bruit silence débat dialogue échange accord contrat règlement droit devoir principe critère avis
commentaire témoignage constat bilan survol aperçu essai défi enjeu risque obstacle frein levier appui soutien
mandat rôle profil portefeuille catalogue répertoire registre inventaire index glossaire lexique vocabulaire mot
nom terme verbe adjectif accent signe chiffre nombre pourcentage graphe algorithme protocole standard gabarit thème
bouton menu onglet filtre champ curseur clic raccourci mot-clic domaine nuage flux canal média podcast balado`;

const FEMININE = `formation page information organisation planification stratégie communication donnée équipe culture ressource
politique bibliothèque municipalité région entreprise association coopérative fondation institution administration
direction vision mission valeur décision démarche méthode approche pratique expérience compétence connaissance
technologie plateforme application interface recherche requête réponse question image photographie vidéo carte
liste rubrique catégorie étiquette archive version copie sauvegarde mise adresse signature licence norme règle loi
clause entente subvention dépense économie industrie production distribution vente boutique clientèle audience
communauté population personne citoyenne collectivité famille jeunesse école université classe leçon étape phase
période journée semaine année saison date heure minute rencontre réunion conférence activité visite exposition
œuvre pièce scène salle galerie collection mémoire tradition langue parole voix écriture lecture rédaction
traduction révision correction publication diffusion promotion campagne annonce affiche brochure infolettre revue
presse radio télévision chronique entrevue enquête étude analyse évaluation mesure statistique tendance hypothèse
conclusion recommandation suggestion proposition initiative action tâche responsabilité gouvernance transparence
participation collaboration consultation concertation contribution inscription présence absence place chaise table
fenêtre porte rue route ville campagne rivière montagne forêt érablière ferme récolte fête cérémonie musique chanson
danse peinture sculpture céramique dentelle broderie couleur forme ligne grille marge colonne police taille icône
police figure légende note référence source bibliographie citation définition explication description introduction
section série suite partie moitié base structure architecture hiérarchie navigation accessibilité sécurité
confidentialité identité confiance réputation réaction discussion conversation écoute veille attention curiosité
créativité innovation transformation évolution croissance ouverture mobilité souplesse clarté simplicité qualité`;

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = { journal: "journaux", signal: "signaux", canal: "canaux" };

const INVARIABLE_ENDINGS = /[szx]$/;

const ADJECTIVES = `culturel public numérique social régional municipal local gratuit ouvert utile simple clair précis
complet nouveau ancien récent actuel futur annuel mensuel quotidien professionnel technique juridique administratif
stratégique pédagogique pratique théorique interactif collaboratif participatif créatif éducatif informatif
accessible disponible compatible visible lisible possible probable durable solide fragile rapide lent vaste étroit
long court grand petit large mince haut bas profond léger lourd fort faible riche pauvre rare commun fréquent
essentiel principal secondaire premier dernier prochain suivant semblable distinct voisin lointain central rural
urbain maritime forestier agricole artisanal industriel commercial touristique économique politique historique
littéraire musical théâtral visuel sonore graphique typographique photographique électronique informatique mobile
fixe stable variable souple ferme exact correct juste faux vrai certain évident manifeste discret modeste sobre
élégant vivant curieux attentif prudent patient rigoureux sérieux sincère généreux chaleureux accueillant stimulant
pertinent cohérent constant permanent temporaire provisoire définitif final initial partiel total global général
particulier individuel collectif mutuel parallèle vertical horizontal carré rond bleu vert rouge noir blanc doré`;

const VERBS = `présenter proposer préparer publier partager organiser planifier utiliser observer écouter expliquer montrer
donner aider trouver chercher créer cibler classer nommer rédiger corriger évaluer analyser comparer mesurer
noter citer ajouter retirer remplacer modifier adapter améliorer simplifier clarifier préciser résumer
illustrer décorer dessiner filmer enregistrer diffuser communiquer informer former animer guider accompagner
encourager motiver inspirer intéresser toucher rassembler regrouper inviter participer collaborer contribuer
discuter échanger négocier accepter refuser décider adopter appliquer implanter installer configurer
programmer tester vérifier valider contrôler surveiller sécuriser archiver conserver sauvegarder copier
coller découper assembler monter démonter relier lier séparer diviser multiplier augmenter diminuer doubler
tripler compter calculer estimer financer subventionner commander livrer distribuer exporter importer
traiter administrer diriger coordonner superviser confier assurer renforcer consolider développer élaborer
imaginer inventer innover explorer visiter voyager circuler avancer reculer progresser évoluer changer
transformer déplacer stationner habiter cultiver récolter semer planter arroser cuisiner goûter manger
savourer fêter chanter danser jouer gagner marquer signaler souligner mentionner évoquer raconter parler
demander questionner interroger témoigner affirmer confirmer nier douter penser raisonner apprécier aimer
admirer respecter honorer remercier saluer féliciter critiquer commenter recommander conseiller orienter
situer localiser indexer consulter annoter surligner relancer démarrer arrêter continuer terminer commencer
durer rester demeurer passer tourner bouger glisser cliquer taper naviguer défiler afficher cacher masquer
dévoiler éclairer briller colorer imprimer équiper piloter formuler structurer détailler alimenter susciter
capter fidéliser sensibiliser valoriser moderniser numériser actualiser harmoniser uniformiser centraliser
personnaliser automatiser optimiser minimiser visualiser schématiser synthétiser hiérarchiser prioriser
documenter cartographier inventorier répertorier cataloguer chapeauter épauler outiller concerter mobiliser
arrimer baliser jalonner échelonner mandater débloquer cumuler plafonner tarifer facturer rembourser
encaisser épargner miser parier risquer oser tenter échouer réparer colmater patrouiller dépanner bricoler
façonner sculpter tisser broder dorer poser fixer visser clouer scier percer mouler modeler tracer gommer
effacer raturer biffer parapher signer dater numéroter paginer relever dépouiller trier ranger classifier
sélectionner filtrer isoler regarder contempler scruter examiner inspecter ausculter tâter humer déguster`;

const ADVERBS = `souvent parfois toujours rarement bientôt déjà encore ensuite enfin ainsi rapidement lentement clairement
simplement directement facilement gratuitement publiquement régulièrement annuellement localement collectivement
ensemble ailleurs autrement davantage notamment surtout seulement presque vraiment pleinement sobrement sûrement
probablement peut-être patiemment prudemment précisément concrètement activement librement aisément`;

export const PLACES =
  `Québec;Lévis;Montréal;Gatineau;Sherbrooke;Trois-Rivières;Rimouski;Saguenay;Drummondville;Victoriaville;Plessisville;Thetford Mines;Saint-Georges;Montmagny;Rivière-du-Loup;Gaspé;Sept-Îles;Baie-Comeau;Rouyn-Noranda;Val-d’Or`.split(
    ";",
  );

export const PEOPLE =
  `Camille Exemple;Dominique Modèle;Claude Fictif;Andrée Spécimen;Noël L’Échantillon;Marie-Ève Prototype;Zoé d’Essai;Françoise Témoin;Benoît Gabarit;Gaëlle Maquette`.split(
    ";",
  );

function split(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ""))];
}

function pluralOf(one: string): string {
  const known = IRREGULAR_PLURALS[one];
  if (known !== undefined) return known;
  if (INVARIABLE_ENDINGS.test(one)) return one;
  return /(?:eau|eu)$/.test(one) ? `${one}x` : `${one}s`;
}

function adjective(word: string): Adjective {
  const feminine = feminineOf(word);
  const plural = word === "bleu" ? "bleus" : word.endsWith("al") ? word.replace(/al$/, "aux") : pluralOf(word);
  return { forms: [word, feminine, plural, `${feminine}s`] };
}

function feminineOf(word: string): string {
  const special: Readonly<Record<string, string>> = {
    public: "publique",
    long: "longue",
    bas: "basse",
    faux: "fausse",
    blanc: "blanche",
    nouveau: "nouvelle",
    ancien: "ancienne",
    quotidien: "quotidienne",
    discret: "discrète",
    complet: "complète",
  };
  const known = special[word];
  if (known !== undefined) return known;
  if (word.endsWith("e")) return word;
  if (word.endsWith("el")) return `${word}le`;
  if (word.endsWith("er")) return word.replace(/er$/, "ère");
  if (word.endsWith("eux")) return word.replace(/eux$/, "euse");
  if (word.endsWith("if")) return word.replace(/if$/, "ive");
  return `${word}e`;
}

function verb(infinitive: string): Verb {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith("g") ? `${stem}e` : stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem;
  return {
    infinitive,
    one: [`${stem}e`, `${soft}ait`, `${infinitive}a`, `${infinitive}ait`],
    many: [`${stem}ent`, `${soft}aient`, `${infinitive}ont`, `${infinitive}aient`],
    participle: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    gerund: `${soft}ant`,
  };
}

/** Alternates masculine and feminine, so that both are frequent. */
function interleave(): readonly Noun[] {
  const masculine = split(MASCULINE).map((one) => ({ one, many: pluralOf(one), feminine: false }));
  const feminine = split(FEMININE).map((one) => ({ one, many: pluralOf(one), feminine: true }));
  return masculine.flatMap((noun, index) => {
    const other = feminine[index];
    return other === undefined ? [noun] : [noun, other];
  });
}

export const NOUNS: readonly Noun[] = interleave();
export const ADJECTIVE_LIST: readonly Adjective[] = split(ADJECTIVES).map(adjective);
export const VERB_LIST: readonly Verb[] = split(VERBS).map(verb);
export const ADVERB_LIST: readonly string[] = split(ADVERBS);
