import { loadPeer } from './install-peers.js';
import { timeoutMs, type Create, type Peer } from './peer.js';

interface DynamoDbOptions {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly requestHandler: { readonly requestTimeout: number; readonly throwOnRequestTimeout: boolean };
}
interface PutInput {
  readonly TableName: string;
  readonly Item: { readonly name: { readonly S: string } };
}
interface ReportsCapacity {
  readonly ReturnConsumedCapacity: 'TOTAL';
}
interface Answer {
  readonly ConsumedCapacity?: unknown;
}
interface DynamoDb {
  putItem(input: PutInput & ReportsCapacity): Promise<Answer>;
  transactWriteItems(input: { TransactItems: { Put: PutInput }[] } & ReportsCapacity): Promise<Answer>;
}
interface DynamoDbModule {
  readonly DynamoDB: new (options: DynamoDbOptions) => DynamoDb;
}

/** A write has no answer of its own, so that it asks for its capacity: what an answer that came must hold. */
const reportsCapacity: ReportsCapacity = { ReturnConsumedCapacity: 'TOTAL' };
const capacity = { TableName: 'made-up', CapacityUnits: 1 };
const putOf = (name: string): PutInput => ({ TableName: 'made-up', Item: { name: { S: name } } });

/** An operation without a token: succeeds when it resolves. */
export const putItemPeer: Peer = {
  name: 'AWS SDK 3.1162, PutItem (has no token)',
  attempts: 4,
  answer: () => ({ ConsumedCapacity: capacity }),
  async connect(url) {
    const client = await dynamoDb(url);
    return askingFor((name) => client.putItem({ ...putOf(name), ...reportsCapacity }));
  },
};

/** An operation whose model marks a token, so that the client fills it in. */
export const transactPeer: Peer = {
  name: 'AWS SDK 3.1162, TransactWriteItems (has a token)',
  attempts: 4,
  answer: () => ({ ConsumedCapacity: [capacity] }),
  async connect(url) {
    const client = await dynamoDb(url);
    return askingFor((name) =>
      client.transactWriteItems({ TransactItems: [{ Put: putOf(name) }], ...reportsCapacity }),
    );
  },
};

const askingFor =
  (write: (name: string) => Promise<Answer>): Create =>
  async (name) =>
    (await write(name)).ConsumedCapacity !== undefined;

async function dynamoDb(endpoint: string): Promise<DynamoDb> {
  const { DynamoDB } = (await loadPeer('@aws-sdk/client-dynamodb')) as DynamoDbModule;
  const credentials = { accessKeyId: 'made-up', secretAccessKey: 'made-up' };
  // Without the second option the time limit is only warned of.
  const requestHandler = { requestTimeout: timeoutMs, throwOnRequestTimeout: true };
  return new DynamoDB({ endpoint, region: 'us-east-1', credentials, requestHandler });
}
