import type {
  ListProjectVpcChannelsV2Input,
  ListVpcChannelsV2Input,
  ProjectVpcChannelPage,
  VpcChannelDetails,
  VpcChannelPage,
} from '../../../generated/huawei/roma/client.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import { type Channel, portOf } from './channel.js';
import { type ChannelCall, findChannel, findInstance, placeOf } from './find.js';
import { pageOf } from './page.js';
import { isFound, isSame } from './search.js';
import { channelsAt, channelsIn, type RomaState } from './state.js';
import { channelDetails, channelView, projectChannelView } from './view-channel.js';

/** What channels are searched by. */
type Filters = Omit<ListVpcChannelsV2Input, 'project_id' | 'instance_id' | 'dict_code'>;

/** `listVpcChannelsV2` */
export function listVpcChannelsV2(state: RomaState, call: ProjectCall<ListVpcChannelsV2Input>): VpcChannelPage {
  const channels = channelsAt(state, placeOf(state, call));
  const { sizes, rows } = pageOf(
    channels.filter((channel) => isListed(channel, call.input)),
    call.input,
  );
  return { ...sizes, vpc_channels: rows.map(channelView) };
}

/** `showDetailsOfVpcChannelV2` */
export function showDetailsOfVpcChannelV2(state: RomaState, call: ChannelCall): VpcChannelDetails {
  return channelDetails(findChannel(state, call));
}

/** `listProjectVpcChannelsV2` */
export function listProjectVpcChannelsV2(
  state: RomaState,
  call: ProjectCall<ListProjectVpcChannelsV2Input>,
): ProjectVpcChannelPage {
  const { project_id: projectId, members_return: withMembers = false } = call.input;
  const channels = channelsIn(state, projectId).filter((channel) => isListed(channel, call.input));
  const { sizes, rows } = pageOf(channels, call.input);
  const view = (channel: Channel) =>
    projectChannelView(channel, findInstance(state, channel).instanceName, { withMembers });
  return { ...sizes, project_vpc_channels: rows.map(view) };
}

/** Filters on members want one member that satisfies all of them, filters on groups one group. */
function isListed(channel: Channel, filters: Filters): boolean {
  return (
    isSame(channel.id, filters.id) &&
    isFound(channel.name, filters.name, 'name', filters) &&
    hasMember(channel, filters) &&
    hasGroup(channel, filters)
  );
}

function hasMember(channel: Channel, { member_host: host, member_port: port }: Filters): boolean {
  if (host === undefined && port === undefined) return true;
  return channel.members.some(
    ({ definition }) => isSame(definition.host, host) && isSame(portOf(channel, definition), port),
  );
}

function hasGroup({ groups }: Channel, filters: Filters): boolean {
  const { member_group_name: name, member_group_id: id } = filters;
  if (name === undefined && id === undefined) return true;
  return groups.some(
    (group) => isSame(group.id, id) && isFound(group.definition.member_group_name, name, 'member_group_name', filters),
  );
}
