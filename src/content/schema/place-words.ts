/** DATA: words by which a French sentence names a place, in the form of a slug: what a venue is called, and the towns and regions of Quebec. */

/** The first word of the name of a venue. */
export const VENUE_WORDS: ReadonlySet<string> = new Set([
  ...["amphitheatre", "arena", "auberge", "auditorium", "bibliotheque", "bureau", "bureaux", "cafe"],
  ...["campus", "cegep", "centre", "chalet", "chapelle", "cinema", "college", "complexe", "ecole", "edifice"],
  ...["eglise", "espace", "gare", "gymnase", "hotel", "laboratoire", "librairie", "local", "mairie", "maison"],
  ...["manoir", "mrc", "musee", "palais", "parc", "pavillon", "place", "presbytere", "restaurant", "salle", "salon"],
  ...["studio", "theatre", "universite"],
]);

/** Towns of more than about 25 000 people, seats of regions and the regions themselves. */
export const TOWNS: ReadonlySet<string> = new Set([
  ...["alma", "amos", "baie-comeau", "becancour", "beloeil", "blainville", "boisbriand", "boucherville", "brossard"],
  ...["candiac", "chambly", "chateauguay", "chicoutimi", "cote-saint-luc", "dolbeau-mistassini", "drummondville"],
  ...["gaspe", "gatineau", "granby", "joliette", "kirkland", "jonquiere", "la-tuque", "laval", "levis", "longueuil"],
  ...["magog", "mascouche", "matane", "mirabel", "mont-laurier", "mont-saint-hilaire", "montmagny", "montreal"],
  ...["nicolet", "plessisville", "pointe-claire", "quebec", "repentigny", "rimouski", "riviere-du-loup", "roberval"],
  ...["rouyn-noranda", "saguenay", "saint-basile-le-grand", "saint-bruno-de-montarville", "saint-constant"],
  ...["saint-eustache", "saint-georges", "saint-hyacinthe", "saint-jean-sur-richelieu", "saint-jerome"],
  ...["saint-lambert", "sainte-julie", "sainte-therese", "salaberry-de-valleyfield", "sept-iles", "shawinigan"],
  ...["sherbrooke", "sorel-tracy", "terrebonne", "thetford-mines", "trois-rivieres", "val-d-or", "varennes"],
  ...["vaudreuil-dorion", "victoriaville"],
  ...["abitibi-temiscamingue", "bas-saint-laurent", "capitale-nationale", "centre-du-quebec", "chaudiere-appalaches"],
  ...["cote-nord", "estrie", "gaspesie", "iles-de-la-madeleine", "lanaudiere", "laurentides", "mauricie"],
  ...["monteregie", "nord-du-quebec", "outaouais", "saguenay-lac-saint-jean"],
]);
