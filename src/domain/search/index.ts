export { documentsOf, type DocumentType, type SearchDocument, type SearchRecords } from './document';
export { find, type FindOptions, type Hit } from './find';
export { buildFinder, buildFinderSteps, type Finder } from './finder';
export { suggest } from './suggest';
