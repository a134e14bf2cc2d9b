import { ARMS } from './arms.js';
import { BUDGET_STAFF } from './budget-staff.js';
import { CHILDREN } from './children.js';
import { CLIMATE_DISASTER } from './climate-disaster.js';
import { CRIME } from './crime.js';
import { CULTURE_EDUCATION } from './culture-education.js';
import { DATA_SCIENCE } from './data-science.js';
import { DEVELOPMENT } from './development.js';
import { DISARMAMENT } from './disarmament.js';
import { ECONOMY } from './economy.js';
import { ENERGY_TRANSPORT } from './energy-transport.js';
import { ENVIRONMENT } from './environment.js';
import { EVERYDAY } from './everyday.js';
import { FINANCE_TRADE } from './finance-trade.js';
import { HEALTH } from './health.js';
import { HEALTH_CARE } from './health-care.js';
import { HUMAN_RIGHTS } from './human-rights.js';
import { HUMANITARIAN } from './humanitarian.js';
import { INITIALS } from './initials.js';
import { JUSTICE_TERROR } from './justice-terror.js';
import { LABOUR_SOCIAL_SCIENCE } from './labour-social-science.js';
import { LAW } from './law.js';
import { LAY_DEEDS } from './lay-deeds.js';
import { LAY_HEALTH_FOOD } from './lay-health-food.js';
import { LAY_HOME_SCHOOL } from './lay-home-school.js';
import { LAY_LAW } from './lay-law.js';
import { LAY_MONEY } from './lay-money.js';
import { LAY_NATURE } from './lay-nature.js';
import { LAY_PERSONS } from './lay-persons.js';
import { LAY_PUBLIC } from './lay-public.js';
import { LAY_SECURITY } from './lay-security.js';
import { LAY_SIGNS } from './lay-signs.js';
import { LAY_TALK } from './lay-talk.js';
import { MIGRATION } from './migration.js';
import { OCEANS_SPACE } from './oceans-space.js';
import { ORGANIZATION } from './organization.js';
import { PEACE_OPERATIONS } from './peace-operations.js';
import { PEOPLES } from './peoples.js';
import { PLAIN_ECONOMY } from './plain-economy.js';
import { PLAIN_ENGLISH } from './plain-english.js';
import { PLAIN_PEOPLE } from './plain-people.js';
import { PLAIN_SOCIETY } from './plain-society.js';
import { PLAIN_SPEECH } from './plain-speech.js';
import { PLAIN_VERBS } from './plain-verbs.js';
import { PROCEDURE } from './procedure.js';
import { type Concept, readGlossary } from './read-glossary.js';
import { RELIEF } from './relief.js';
import { SECRETARIAT } from './secretariat.js';
import { SITUATIONS } from './situations.js';
import { SOCIAL_LABOUR } from './social-labour.js';
import { TECHNOLOGY } from './technology.js';
import { WOMEN } from './women.js';
import { WORDS_OF_TEXTS } from './words-of-texts.js';

/** Every theme. A further one is a file and a line here. */
const THEMES = [
  ARMS,
  BUDGET_STAFF,
  CHILDREN,
  CLIMATE_DISASTER,
  CRIME,
  CULTURE_EDUCATION,
  DATA_SCIENCE,
  DEVELOPMENT,
  DISARMAMENT,
  ECONOMY,
  ENERGY_TRANSPORT,
  ENVIRONMENT,
  EVERYDAY,
  FINANCE_TRADE,
  HEALTH,
  HEALTH_CARE,
  HUMANITARIAN,
  HUMAN_RIGHTS,
  INITIALS,
  JUSTICE_TERROR,
  LABOUR_SOCIAL_SCIENCE,
  LAW,
  MIGRATION,
  OCEANS_SPACE,
  ORGANIZATION,
  PEACE_OPERATIONS,
  PEOPLES,
  PLAIN_SPEECH,
  PROCEDURE,
  RELIEF,
  SECRETARIAT,
  SITUATIONS,
  SOCIAL_LABOUR,
  TECHNOLOGY,
  WOMEN,
  WORDS_OF_TEXTS,
];

/** What people say who do not know the official word, theme by theme: each leads to the words of the texts. */
const PLAIN = [
  LAY_DEEDS,
  LAY_HEALTH_FOOD,
  LAY_HOME_SCHOOL,
  LAY_LAW,
  LAY_MONEY,
  LAY_NATURE,
  LAY_PERSONS,
  LAY_PUBLIC,
  LAY_SECURITY,
  LAY_SIGNS,
  LAY_TALK,
  PLAIN_ECONOMY,
  PLAIN_ENGLISH,
  PLAIN_PEOPLE,
  PLAIN_SOCIETY,
  PLAIN_VERBS,
];

let concepts: readonly Concept[] | undefined;

/**
 * The concepts of the field with what they are called in the official Chinese of the United Nations, in mainland China,
 * Taiwan, Hong Kong, in English and by people who are not of the field. Read once, when first asked.
 */
export function glossary(): readonly Concept[] {
  concepts ??= THEMES.flatMap(readGlossary);
  return concepts;
}

/** What people say who do not know the official word. */
export function plainWords(): readonly Concept[] {
  return PLAIN.flatMap(readGlossary);
}
