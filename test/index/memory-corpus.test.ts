import { memoryCorpus } from '../support/memory-corpus.js';
import { describeCorpus } from './corpus-contract.js';

describeCorpus('documents in memory', async (documents) => memoryCorpus(documents));
