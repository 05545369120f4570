/** A day of work, at home or at the office. */
export const DAYS = /^(?:[a-z]*(?:werk|kantoor|thuis|kalender))?(?:dag(?:en)?|days?)$/;
export const PARTS_OF_DAY = /^dagde(?:el|len)$/;
export const HOURS = /^(?:[a-z]*werk|kantoor)?(?:uur|uren)$/;

/** Words that name a place of work. */
export const PLACE =
  /^(?:thuis.*|huis|kantoor.*|locatie|vestiging|standplaats|werkplek|telewerk.*|hybride|werkvloer|fysiek|aanwezig|pand|gebouw|campus|office|home|remote)$/;
