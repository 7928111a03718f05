import { expect, test } from 'vitest';
import { romaDocument } from '../../../generated/huawei/roma/document.gen.js';
import { romaTable } from '../../../generated/huawei/roma/operations.gen.js';
import type { OperationEntry } from '../../../src/operations/service-table.js';

const operations: OperationEntry[] = Object.values(romaTable.operations);
const page = ['size', 'total'];

test('only a new channel must have an id, and only a page that is read its numbers', () => {
  const required = operations.flatMap(({ operationId, answerRequires }) =>
    answerRequires ? [[operationId, answerRequires]] : [],
  );
  expect(Object.fromEntries(required)).toEqual({
    createVpcChannelV2: ['id'],
    listVpcChannelsV2: page,
    listBackendInstancesV2: page,
    listMemberGroups: page,
    listProjectVpcChannelsV2: page,
    listFeaturesV2: page,
  });
});

test('a new channel, and what a change of members or groups answers, have the fields that lists show', () => {
  const { schemas } = romaDocument.components;
  expect(schemas.CreatedVpcChannel.properties).toEqual(schemas.VpcChannelInfo.properties);
  expect(schemas.VpcMemberList.properties).toEqual(schemas.VpcMemberPage.properties);
  expect(schemas.MemberGroupList.properties).toEqual(schemas.MemberGroupPage.properties);
});

test('a feature is not set twice without being asked to', () => {
  expect(operations.find(({ operationId }) => operationId === 'createFeatureV2')).not.toHaveProperty('repeatable');
});
