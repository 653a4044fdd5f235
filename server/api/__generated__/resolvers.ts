import type * as Types from "./types.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRecord, AttendanceRecord, CitationRecord, DatasetRecord, DocumentRecord, IssueRecord, MeetingRecord, MembershipRecord, PositionRecord, SourceRecord, ReporterRecord } from '../../store/records/records.ts';
import type { ActorPage, ActorItem, AttendancePage, AttendanceItem, DocumentPage, DocumentItem, FactPage, FactItem, IssuePage, IssueItem, MeetingPage, MeetingItem, MembershipPage, MembershipItem, PositionPage, PositionItem, SourcePage, SourceItem } from '../pages.ts';
import type { GroupCount } from '../../store/paging/count-groups.ts';
import type { AnyNode, AnyFact, AnyNetworkNode } from '../any-node.ts';
import type { EncounterRecord } from '../../store/explore/encounters.ts';
import type { NeighbourhoodRecord } from '../../store/explore/neighbourhood.ts';
import type { PathRecord } from '../../store/explore/paths.ts';
import type { SearchHitRecord } from '../../store/explore/search/search.ts';
import type { TieRecord } from '../../store/explore/ties.ts';
import type { MeetingNetworkRecord } from '../networks/get-meeting-network.ts';
import type { MeetingPairRecord, MeetingEvidencePage, MeetingEvidenceItem } from '../networks/pairs/meeting-pairs.ts';
import type { MeasuredNodeRecord, CommunityNodeRecord, CampsRecord, CampNodeRecord } from '../networks/measures-of.ts';
import type { MeasuredValue } from '../../analysis/jobs/network-measures.ts';
import type { MeasureEstimate } from '../../networks/combined/measure-nodes.ts';
import type { StanceNetworkRecord } from '../networks/get-stance-network.ts';
import type { StancePairRecord, SharedStancePage, SharedStanceItem } from '../networks/pairs/stance-pairs.ts';
import type { PositionEvidenceRecord, PositionEvidencePage, PositionEvidenceItem } from '../networks/pairs/position-evidence.ts';
import type { StanceMatrixRecord, StanceRowRecord, StanceColumnRecord, StanceCellRecord } from '../networks/get-stance-matrix.ts';
import type { BackboneStepRecord } from '../networks/structure/backbone-of.ts';
import type { TwoModeNetworkRecord, TwoModeNodeRecord } from '../networks/structure/two-mode-of.ts';
import type { TwoModeValue } from '../../analysis/jobs/structure/two-mode-job.ts';
import type { MeetingAgreementRecord } from '../networks/get-agreement-of-meetings.ts';
import type { StanceChangeRecord } from '../networks/get-stance-changes.ts';
import type { StanceContradictionRecord } from '../networks/get-stance-contradictions.ts';
import type { GapRecord, BridgeRecord } from '../networks/get-gaps.ts';
import type { ApiContext } from '../context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRecord>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<ActorItem>;
  ActorFilter: Types.ActorFilter;
  ActorKind: Types.ActorKind;
  ActorSort: Types.ActorSort;
  ActorSortKey: Types.ActorSortKey;
  Area: ResolverTypeWrapper<Types.Area>;
  Attendance: ResolverTypeWrapper<AttendanceRecord>;
  AttendanceConnection: ResolverTypeWrapper<AttendancePage>;
  AttendanceEdge: ResolverTypeWrapper<AttendanceItem>;
  AttendanceFilter: Types.AttendanceFilter;
  AttendanceStatus: Types.AttendanceStatus;
  Attribution: Types.Attribution;
  Backbone: ResolverTypeWrapper<Omit<Types.Backbone, 'steps'> & { steps: ReadonlyArray<ResolversTypes['BackboneStep']> }>;
  BackboneStep: ResolverTypeWrapper<BackboneStepRecord>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<BridgeRecord>;
  CampNode: ResolverTypeWrapper<CampNodeRecord>;
  Camps: ResolverTypeWrapper<CampsRecord>;
  CellAggregation: Types.CellAggregation;
  CellNormalisation: Types.CellNormalisation;
  Citation: ResolverTypeWrapper<CitationRecord>;
  Communities: ResolverTypeWrapper<Omit<Types.Communities, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CommunityNode']> }>;
  CommunityNode: ResolverTypeWrapper<CommunityNodeRecord>;
  ConditionComparison: Types.ConditionComparison;
  ConditionalLevel: Types.ConditionalLevel;
  Confidence: Types.Confidence;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  DatasetState: Types.DatasetState;
  Day: ResolverTypeWrapper<Types.Scalars['Day']['output']>;
  Direction: Types.Direction;
  Document: ResolverTypeWrapper<DocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<DocumentItem>;
  DocumentFilter: Types.DocumentFilter;
  Duplicates: Types.Duplicates;
  Edtf: ResolverTypeWrapper<Types.Scalars['Edtf']['output']>;
  Encounter: ResolverTypeWrapper<EncounterRecord>;
  Fact: ResolverTypeWrapper<AnyFact>;
  FactConnection: ResolverTypeWrapper<FactPage>;
  FactEdge: ResolverTypeWrapper<FactItem>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapRecord>;
  GapList: ResolverTypeWrapper<Omit<Types.GapList, 'gaps'> & { gaps: ReadonlyArray<ResolversTypes['Gap']> }>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Instant: ResolverTypeWrapper<Types.Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Issue: ResolverTypeWrapper<IssueRecord>;
  IssueConnection: ResolverTypeWrapper<IssuePage>;
  IssueEdge: ResolverTypeWrapper<IssueItem>;
  IssueFilter: Types.IssueFilter;
  IssueKind: Types.IssueKind;
  IssueSort: Types.IssueSort;
  IssueSortKey: Types.IssueSortKey;
  KindCount: ResolverTypeWrapper<Types.KindCount>;
  Limit: ResolverTypeWrapper<Types.Limit>;
  MatrixOrder: Types.MatrixOrder;
  Measure: Types.Measure;
  MeasureEstimate: ResolverTypeWrapper<MeasureEstimate>;
  MeasuredNode: ResolverTypeWrapper<MeasuredNodeRecord>;
  MeasuredNodes: ResolverTypeWrapper<Omit<Types.MeasuredNodes, 'estimates' | 'nodes'> & { estimates: ReadonlyArray<ResolversTypes['MeasureEstimate']>, nodes: ReadonlyArray<ResolversTypes['MeasuredNode']> }>;
  MeasuredValue: ResolverTypeWrapper<MeasuredValue>;
  Meeting: ResolverTypeWrapper<MeetingRecord>;
  MeetingAgreement: ResolverTypeWrapper<MeetingAgreementRecord>;
  MeetingAgreements: ResolverTypeWrapper<Omit<Types.MeetingAgreements, 'meetings'> & { meetings: ReadonlyArray<ResolversTypes['MeetingAgreement']> }>;
  MeetingConnection: ResolverTypeWrapper<MeetingPage>;
  MeetingCount: ResolverTypeWrapper<GroupCount>;
  MeetingEdge: ResolverTypeWrapper<MeetingItem>;
  MeetingEvidenceConnection: ResolverTypeWrapper<MeetingEvidencePage>;
  MeetingEvidenceEdge: ResolverTypeWrapper<MeetingEvidenceItem>;
  MeetingFilter: Types.MeetingFilter;
  MeetingGroup: Types.MeetingGroup;
  MeetingKind: Types.MeetingKind;
  MeetingKindCount: ResolverTypeWrapper<Types.MeetingKindCount>;
  MeetingLevel: Types.MeetingLevel;
  MeetingNetwork: ResolverTypeWrapper<MeetingNetworkRecord>;
  MeetingNetworkFilter: Types.MeetingNetworkFilter;
  MeetingPair: ResolverTypeWrapper<MeetingPairRecord>;
  MeetingSort: Types.MeetingSort;
  MeetingSortKey: Types.MeetingSortKey;
  MeetingStatus: Types.MeetingStatus;
  MeetingWeight: Types.MeetingWeight;
  MeetingWindow: ResolverTypeWrapper<Omit<Types.MeetingWindow, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['MeetingPair']> }>;
  MeetingWindows: ResolverTypeWrapper<Omit<Types.MeetingWindows, 'windows'> & { windows: ReadonlyArray<ResolversTypes['MeetingWindow']> }>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  MembershipConnection: ResolverTypeWrapper<MembershipPage>;
  MembershipEdge: ResolverTypeWrapper<MembershipItem>;
  MembershipFilter: Types.MembershipFilter;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  NetworkMode: Types.NetworkMode;
  NetworkNode: ResolverTypeWrapper<AnyNetworkNode>;
  Node: ResolverTypeWrapper<AnyNode>;
  NodeKind: Types.NodeKind;
  PageInfo: ResolverTypeWrapper<Types.PageInfo>;
  PairAggregation: Types.PairAggregation;
  PairNormalisation: Types.PairNormalisation;
  Path: ResolverTypeWrapper<PathRecord>;
  PeriodInput: Types.PeriodInput;
  PeriodMatch: Types.PeriodMatch;
  Polarization: ResolverTypeWrapper<Omit<Types.Polarization, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CampNode']> }>;
  PolarizationWindow: ResolverTypeWrapper<Types.PolarizationWindow>;
  PolarizationWindows: ResolverTypeWrapper<Types.PolarizationWindows>;
  Position: ResolverTypeWrapper<PositionRecord>;
  PositionConnection: ResolverTypeWrapper<PositionPage>;
  PositionCount: ResolverTypeWrapper<GroupCount>;
  PositionEdge: ResolverTypeWrapper<PositionItem>;
  PositionEvidence: ResolverTypeWrapper<PositionEvidenceRecord>;
  PositionEvidenceConnection: ResolverTypeWrapper<PositionEvidencePage>;
  PositionEvidenceEdge: ResolverTypeWrapper<PositionEvidenceItem>;
  PositionFilter: Types.PositionFilter;
  PositionGroup: Types.PositionGroup;
  PositionSort: Types.PositionSort;
  PositionSortKey: Types.PositionSortKey;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<Types.RateLimit>;
  ReferenceFormat: Types.ReferenceFormat;
  Reporter: ResolverTypeWrapper<ReporterRecord>;
  Scale: ResolverTypeWrapper<Types.Scale>;
  ScaleInput: Types.ScaleInput;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  SharedStanceConnection: ResolverTypeWrapper<SharedStancePage>;
  SharedStanceEdge: ResolverTypeWrapper<SharedStanceItem>;
  Side: ResolverTypeWrapper<Types.Side>;
  SignedBalance: ResolverTypeWrapper<Omit<Types.SignedBalance, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CampNode']> }>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourceItem>;
  SourceFilter: Types.SourceFilter;
  SourceSort: Types.SourceSort;
  SourceSortKey: Types.SourceSortKey;
  SourceText: ResolverTypeWrapper<Types.SourceText>;
  SourceTier: Types.SourceTier;
  Stance: Types.Stance;
  StanceBand: Types.StanceBand;
  StanceCell: ResolverTypeWrapper<StanceCellRecord>;
  StanceChange: ResolverTypeWrapper<StanceChangeRecord>;
  StanceChanges: ResolverTypeWrapper<Omit<Types.StanceChanges, 'changes'> & { changes: ReadonlyArray<ResolversTypes['StanceChange']> }>;
  StanceColumn: ResolverTypeWrapper<StanceColumnRecord>;
  StanceContradiction: ResolverTypeWrapper<StanceContradictionRecord>;
  StanceContradictions: ResolverTypeWrapper<Omit<Types.StanceContradictions, 'contradictions'> & { contradictions: ReadonlyArray<ResolversTypes['StanceContradiction']> }>;
  StanceFilter: Types.StanceFilter;
  StanceLevel: Types.StanceLevel;
  StanceMatrix: ResolverTypeWrapper<StanceMatrixRecord>;
  StanceNetwork: ResolverTypeWrapper<StanceNetworkRecord>;
  StanceNetworkNodes: Types.StanceNetworkNodes;
  StancePair: ResolverTypeWrapper<StancePairRecord>;
  StanceRow: ResolverTypeWrapper<StanceRowRecord>;
  StanceWindow: ResolverTypeWrapper<Omit<Types.StanceWindow, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['StancePair']> }>;
  StanceWindows: ResolverTypeWrapper<Omit<Types.StanceWindows, 'windows'> & { windows: ReadonlyArray<ResolversTypes['StanceWindow']> }>;
  Strength: Types.Strength;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Tie: ResolverTypeWrapper<TieRecord>;
  TieKind: Types.TieKind;
  TieSigns: Types.TieSigns;
  TimelineBin: Types.TimelineBin;
  TimelineCount: ResolverTypeWrapper<Types.TimelineCount>;
  TwoModeEstimate: ResolverTypeWrapper<Types.TwoModeEstimate>;
  TwoModeMeasure: Types.TwoModeMeasure;
  TwoModeMeasures: ResolverTypeWrapper<Omit<Types.TwoModeMeasures, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TwoModeNode']> }>;
  TwoModeNetwork: ResolverTypeWrapper<TwoModeNetworkRecord>;
  TwoModeNode: ResolverTypeWrapper<TwoModeNodeRecord>;
  TwoModeValue: ResolverTypeWrapper<TwoModeValue>;
  UncertainDate: ResolverTypeWrapper<Types.UncertainDate>;
  WindowUnit: Types.WindowUnit;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRecord;
  ActorConnection: ActorPage;
  ActorEdge: ActorItem;
  ActorFilter: Types.ActorFilter;
  ActorSort: Types.ActorSort;
  Area: Types.Area;
  Attendance: AttendanceRecord;
  AttendanceConnection: AttendancePage;
  AttendanceEdge: AttendanceItem;
  AttendanceFilter: Types.AttendanceFilter;
  Backbone: Omit<Types.Backbone, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['BackboneStep']> };
  BackboneStep: BackboneStepRecord;
  Boolean: Types.Scalars['Boolean']['output'];
  Bridge: BridgeRecord;
  CampNode: CampNodeRecord;
  Camps: CampsRecord;
  Citation: CitationRecord;
  Communities: Omit<Types.Communities, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CommunityNode']> };
  CommunityNode: CommunityNodeRecord;
  Dataset: DatasetRecord;
  Day: Types.Scalars['Day']['output'];
  Document: DocumentRecord;
  DocumentConnection: DocumentPage;
  DocumentEdge: DocumentItem;
  DocumentFilter: Types.DocumentFilter;
  Edtf: Types.Scalars['Edtf']['output'];
  Encounter: EncounterRecord;
  Fact: AnyFact;
  FactConnection: FactPage;
  FactEdge: FactItem;
  Float: Types.Scalars['Float']['output'];
  Gap: GapRecord;
  GapList: Omit<Types.GapList, 'gaps'> & { gaps: ReadonlyArray<ResolversParentTypes['Gap']> };
  ID: Types.Scalars['ID']['output'];
  Instant: Types.Scalars['Instant']['output'];
  Int: Types.Scalars['Int']['output'];
  Issue: IssueRecord;
  IssueConnection: IssuePage;
  IssueEdge: IssueItem;
  IssueFilter: Types.IssueFilter;
  IssueSort: Types.IssueSort;
  KindCount: Types.KindCount;
  Limit: Types.Limit;
  MeasureEstimate: MeasureEstimate;
  MeasuredNode: MeasuredNodeRecord;
  MeasuredNodes: Omit<Types.MeasuredNodes, 'estimates' | 'nodes'> & { estimates: ReadonlyArray<ResolversParentTypes['MeasureEstimate']>, nodes: ReadonlyArray<ResolversParentTypes['MeasuredNode']> };
  MeasuredValue: MeasuredValue;
  Meeting: MeetingRecord;
  MeetingAgreement: MeetingAgreementRecord;
  MeetingAgreements: Omit<Types.MeetingAgreements, 'meetings'> & { meetings: ReadonlyArray<ResolversParentTypes['MeetingAgreement']> };
  MeetingConnection: MeetingPage;
  MeetingCount: GroupCount;
  MeetingEdge: MeetingItem;
  MeetingEvidenceConnection: MeetingEvidencePage;
  MeetingEvidenceEdge: MeetingEvidenceItem;
  MeetingFilter: Types.MeetingFilter;
  MeetingKindCount: Types.MeetingKindCount;
  MeetingNetwork: MeetingNetworkRecord;
  MeetingNetworkFilter: Types.MeetingNetworkFilter;
  MeetingPair: MeetingPairRecord;
  MeetingSort: Types.MeetingSort;
  MeetingWindow: Omit<Types.MeetingWindow, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['MeetingPair']> };
  MeetingWindows: Omit<Types.MeetingWindows, 'windows'> & { windows: ReadonlyArray<ResolversParentTypes['MeetingWindow']> };
  Membership: MembershipRecord;
  MembershipConnection: MembershipPage;
  MembershipEdge: MembershipItem;
  MembershipFilter: Types.MembershipFilter;
  Neighbourhood: NeighbourhoodRecord;
  NetworkNode: AnyNetworkNode;
  Node: AnyNode;
  PageInfo: Types.PageInfo;
  Path: PathRecord;
  PeriodInput: Types.PeriodInput;
  Polarization: Omit<Types.Polarization, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CampNode']> };
  PolarizationWindow: Types.PolarizationWindow;
  PolarizationWindows: Types.PolarizationWindows;
  Position: PositionRecord;
  PositionConnection: PositionPage;
  PositionCount: GroupCount;
  PositionEdge: PositionItem;
  PositionEvidence: PositionEvidenceRecord;
  PositionEvidenceConnection: PositionEvidencePage;
  PositionEvidenceEdge: PositionEvidenceItem;
  PositionFilter: Types.PositionFilter;
  PositionSort: Types.PositionSort;
  Query: Record<PropertyKey, never>;
  RateLimit: Types.RateLimit;
  Reporter: ReporterRecord;
  Scale: Types.Scale;
  ScaleInput: Types.ScaleInput;
  SearchHit: SearchHitRecord;
  SharedStanceConnection: SharedStancePage;
  SharedStanceEdge: SharedStanceItem;
  Side: Types.Side;
  SignedBalance: Omit<Types.SignedBalance, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CampNode']> };
  Source: SourceRecord;
  SourceConnection: SourcePage;
  SourceEdge: SourceItem;
  SourceFilter: Types.SourceFilter;
  SourceSort: Types.SourceSort;
  SourceText: Types.SourceText;
  StanceCell: StanceCellRecord;
  StanceChange: StanceChangeRecord;
  StanceChanges: Omit<Types.StanceChanges, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['StanceChange']> };
  StanceColumn: StanceColumnRecord;
  StanceContradiction: StanceContradictionRecord;
  StanceContradictions: Omit<Types.StanceContradictions, 'contradictions'> & { contradictions: ReadonlyArray<ResolversParentTypes['StanceContradiction']> };
  StanceFilter: Types.StanceFilter;
  StanceMatrix: StanceMatrixRecord;
  StanceNetwork: StanceNetworkRecord;
  StancePair: StancePairRecord;
  StanceRow: StanceRowRecord;
  StanceWindow: Omit<Types.StanceWindow, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['StancePair']> };
  StanceWindows: Omit<Types.StanceWindows, 'windows'> & { windows: ReadonlyArray<ResolversParentTypes['StanceWindow']> };
  String: Types.Scalars['String']['output'];
  Tie: TieRecord;
  TimelineCount: Types.TimelineCount;
  TwoModeEstimate: Types.TwoModeEstimate;
  TwoModeMeasures: Omit<Types.TwoModeMeasures, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TwoModeNode']> };
  TwoModeNetwork: TwoModeNetworkRecord;
  TwoModeNode: TwoModeNodeRecord;
  TwoModeValue: TwoModeValue;
  UncertainDate: Types.UncertainDate;
};

export type CostDirectiveArgs = {
  weight: Types.Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CountedDirectiveArgs = {
  by: ReadonlyArray<Types.Scalars['String']['input']>;
};

export type CountedDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = CountedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Types.Maybe<Types.Scalars['Int']['input']>;
  atMost?: Types.Maybe<ReadonlyArray<Types.Scalars['String']['input']>>;
  factor: Types.Scalars['Int']['input'];
  multiply: Types.Scalars['Boolean']['input'];
  pairsAmong?: Types.Maybe<Types.Scalars['String']['input']>;
  requireOneSlicingArgument: Types.Scalars['Boolean']['input'];
  sizedFields?: Types.Maybe<ReadonlyArray<Types.Scalars['String']['input']>>;
  slicingArguments?: Types.Maybe<ReadonlyArray<Types.Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SemanticNonNullDirectiveArgs = {
  levels: ReadonlyArray<Types.Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, Partial<Types.ActorAttendancesArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<Types.ActorMeetingsArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<Types.ActorMembersArgs>>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<Types.ActorMetArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<Types.ActorPositionsArgs>>;
  side?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  issueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  delegation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inheritedCitations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  isInherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttendanceStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type BackboneResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Backbone'] = ResolversParentTypes['Backbone']> = {
  loss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BackboneStep']>, ParentType, ContextType>;
};

export type BackboneStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BackboneStep'] = ResolversParentTypes['BackboneStep']> = {
  isInBackbone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  disagreementWithA?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disagreementWithB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meetingsWithA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingsWithB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CampNode'] = ResolversParentTypes['CampNode']> = {
  camp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
};

export type CampsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Camps'] = ResolversParentTypes['Camps']> = {
  frustratedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  larger?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  smaller?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  end?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prefix?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedDate?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommunityNode']>, ParentType, ContextType>;
};

export type CommunityNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommunityNode'] = ResolversParentTypes['CommunityNode']> = {
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  opensOn?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  quotedFactCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DatasetReferenceArgs, 'format'>>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DatasetState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<Types.DocumentPositionsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EncounterResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  last?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Attendance' | 'Document' | 'Meeting' | 'Membership' | 'Position', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  bridgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  disagreement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SharedStanceConnection'], ParentType, ContextType, RequireFields<Types.GapEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMet?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapListResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapList'] = ResolversParentTypes['GapList']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagreementLeftOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fewerShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type IssueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueKind'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<Types.IssueMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Types.Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  positionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<Types.IssuePositionsArgs>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasureEstimateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureEstimate'] = ResolversParentTypes['MeasureEstimate']> = {
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  pivots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasuredNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasuredNode'] = ResolversParentTypes['MeasuredNode']> = {
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['MeasuredValue']>, ParentType, ContextType>;
};

export type MeasuredNodesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasuredNodes'] = ResolversParentTypes['MeasuredNodes']> = {
  estimates?: Resolver<ReadonlyArray<ResolversTypes['MeasureEstimate']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MeasuredNode']>, ParentType, ContextType>;
};

export type MeasuredValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasuredValue'] = ResolversParentTypes['MeasuredValue']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, Partial<Types.MeetingAttendancesArgs>>;
  attendedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['UncertainDate'], ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEncounter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  latitude?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Types.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plenary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<Types.MeetingPositionsArgs>>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  summary?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingAgreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingAgreement'] = ResolversParentTypes['MeetingAgreement']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparablePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['PositionEvidenceConnection'], ParentType, ContextType, RequireFields<Types.MeetingAgreementEvidenceArgs, 'first'>>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanOfComparable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingAgreementsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingAgreements'] = ResolversParentTypes['MeetingAgreements']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['MeetingAgreement']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingCount'] = ResolversParentTypes['MeetingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<Types.Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingEvidenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingEvidenceConnection'] = ResolversParentTypes['MeetingEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEvidenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingEvidenceEdge'] = ResolversParentTypes['MeetingEvidenceEdge']> = {
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingKindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingKindCount'] = ResolversParentTypes['MeetingKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
};

export type MeetingNetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingNetwork'] = ResolversParentTypes['MeetingNetwork']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<Types.MeetingNetworkCommunitiesArgs, 'resolution' | 'seed'>>;
  measures?: Resolver<ResolversTypes['MeasuredNodes'], ParentType, ContextType, RequireFields<Types.MeetingNetworkMeasuresArgs, 'first' | 'which'>>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['MeetingPair']>, ParentType, ContextType>;
  pairsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoMode?: Resolver<ResolversTypes['TwoModeNetwork'], ParentType, ContextType>;
  weightLeftOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['MeetingWindows'], ParentType, ContextType, RequireFields<Types.MeetingNetworkWindowsArgs, 'first' | 'length' | 'match' | 'unit'>>;
};

export type MeetingPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingPair'] = ResolversParentTypes['MeetingPair']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['MeetingKindCount']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysSince?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['MeetingEvidenceConnection'], ParentType, ContextType, RequireFields<Types.MeetingPairEvidenceArgs, 'first'>>;
  first?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeetingWindowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingWindow'] = ResolversParentTypes['MeetingWindow']> = {
  certainly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['MeetingPair']>, ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  weightLeftOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeetingWindowsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingWindows'] = ResolversParentTypes['MeetingWindows']> = {
  leftOverFrom?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  leftOverUntil?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['MeetingWindow']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  asOf?: Resolver<Types.Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Issue', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Attendance' | 'Dataset' | 'Document' | 'Issue' | 'Meeting' | 'Membership' | 'Position' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PolarizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Polarization'] = ResolversParentTypes['Polarization']> = {
  agreement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  campSizes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  disagreement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampNode']>, ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolarizationWindowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolarizationWindow'] = ResolversParentTypes['PolarizationWindow']> = {
  agreement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  campSizes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  certainly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagreement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolarizationWindowsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolarizationWindows'] = ResolversParentTypes['PolarizationWindows']> = {
  leftOverFrom?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  leftOverUntil?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['PolarizationWindow']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditionKey?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['UncertainDate'], ParentType, ContextType>;
  document?: Resolver<Types.Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meeting?: Resolver<Types.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<ReadonlyArray<ResolversTypes['Reporter']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  strength?: Resolver<Types.Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  summary?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionCount'] = ResolversParentTypes['PositionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issue?: Resolver<Types.Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  side?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stance?: Resolver<Types.Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionEvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEvidence'] = ResolversParentTypes['PositionEvidence']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionEvidenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEvidenceConnection'] = ResolversParentTypes['PositionEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEvidenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PositionEvidenceEdge'] = ResolversParentTypes['PositionEvidenceEdge']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<Types.QueryActorArgs, 'id'>>;
  actors?: Resolver<Types.Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, Partial<Types.QueryActorsArgs>>;
  agreementOfMeetings?: Resolver<Types.Maybe<ResolversTypes['MeetingAgreements']>, ParentType, ContextType, RequireFields<Types.QueryAgreementOfMeetingsArgs, 'before' | 'duplicates' | 'first' | 'includeGroups' | 'level'>>;
  areas?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  attendances?: Resolver<Types.Maybe<ResolversTypes['AttendanceConnection']>, ParentType, ContextType, Partial<Types.QueryAttendancesArgs>>;
  dataset?: Resolver<Types.Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<Types.QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Dataset']>>, ParentType, ContextType>;
  document?: Resolver<Types.Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<Types.QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Types.Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<Types.QueryDocumentsArgs>>;
  gaps?: Resolver<Types.Maybe<ResolversTypes['GapList']>, ParentType, ContextType, RequireFields<Types.QueryGapsArgs, 'bridges' | 'duplicates' | 'first' | 'includeGroups' | 'leastShared' | 'level' | 'normalisation'>>;
  issue?: Resolver<Types.Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<Types.QueryIssueArgs, 'id'>>;
  issues?: Resolver<Types.Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, Partial<Types.QueryIssuesArgs>>;
  limits?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Limit']>>, ParentType, ContextType>;
  meeting?: Resolver<Types.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<Types.QueryMeetingArgs, 'id'>>;
  meetingCounts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['MeetingCount']>>, ParentType, ContextType, RequireFields<Types.QueryMeetingCountsArgs, 'by'>>;
  meetingNetwork?: Resolver<Types.Maybe<ResolversTypes['MeetingNetwork']>, ParentType, ContextType, RequireFields<Types.QueryMeetingNetworkArgs, 'first' | 'includeGroups' | 'level' | 'weight'>>;
  meetings?: Resolver<Types.Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, Partial<Types.QueryMeetingsArgs>>;
  memberships?: Resolver<Types.Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<Types.QueryMembershipsArgs>>;
  neighbourhood?: Resolver<Types.Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<Types.QueryNeighbourhoodArgs, 'first' | 'ids' | 'kinds'>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<Types.QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'through' | 'to'>>;
  position?: Resolver<Types.Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<Types.QueryPositionArgs, 'id'>>;
  positionCounts?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['PositionCount']>>, ParentType, ContextType, RequireFields<Types.QueryPositionCountsArgs, 'by'>>;
  positions?: Resolver<Types.Maybe<ResolversTypes['PositionConnection']>, ParentType, ContextType, Partial<Types.QueryPositionsArgs>>;
  rateLimit?: Resolver<Types.Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  search?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<Types.QuerySearchArgs, 'first' | 'kinds' | 'text'>>;
  source?: Resolver<Types.Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<Types.QuerySourceArgs, 'id'>>;
  sources?: Resolver<Types.Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, Partial<Types.QuerySourcesArgs>>;
  stanceChanges?: Resolver<Types.Maybe<ResolversTypes['StanceChanges']>, ParentType, ContextType, RequireFields<Types.QueryStanceChangesArgs, 'days' | 'first' | 'includeGroups' | 'level' | 'match'>>;
  stanceContradictions?: Resolver<Types.Maybe<ResolversTypes['StanceContradictions']>, ParentType, ContextType, RequireFields<Types.QueryStanceContradictionsArgs, 'first'>>;
  stanceMatrix?: Resolver<Types.Maybe<ResolversTypes['StanceMatrix']>, ParentType, ContextType, RequireFields<Types.QueryStanceMatrixArgs, 'aggregation' | 'duplicates' | 'includeGroups' | 'level' | 'mostActors' | 'mostIssues' | 'normalisation' | 'order'>>;
  stanceNetwork?: Resolver<Types.Maybe<ResolversTypes['StanceNetwork']>, ParentType, ContextType, RequireFields<Types.QueryStanceNetworkArgs, 'aggregation' | 'duplicates' | 'first' | 'includeGroups' | 'leastShared' | 'level' | 'normalisation' | 'over'>>;
  timeline?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['TimelineCount']>>, ParentType, ContextType, RequireFields<Types.QueryTimelineArgs, 'bin'>>;
};

export type RateLimitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type ReporterResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reporter'] = ResolversParentTypes['Reporter']> = {
  actor?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ScaleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Scale'] = ResolversParentTypes['Scale']> = {
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedStanceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedStanceConnection'] = ResolversParentTypes['SharedStanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedStanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedStanceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedStanceEdge'] = ResolversParentTypes['SharedStanceEdge']> = {
  adds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  ofA?: Resolver<ReadonlyArray<ResolversTypes['PositionEvidence']>, ParentType, ContextType>;
  ofB?: Resolver<ReadonlyArray<ResolversTypes['PositionEvidence']>, ParentType, ContextType>;
};

export type SideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Side'] = ResolversParentTypes['Side']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignedBalanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SignedBalance'] = ResolversParentTypes['SignedBalance']> = {
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  balancedTriangles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frustratedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  frustratedTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frustration?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CampNode']>, ParentType, ContextType>;
  triangles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  author?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['UncertainDate']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<Types.SourceFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SourceReferenceArgs, 'format'>>;
  text?: Resolver<Types.Maybe<ResolversTypes['SourceText']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SourceTier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceText'] = ResolversParentTypes['SourceText']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraphHashes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StanceCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceCell'] = ResolversParentTypes['StanceCell']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  band?: Resolver<Types.Maybe<ResolversTypes['StanceBand']>, ParentType, ContextType>;
  contradictory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['PositionEvidenceConnection'], ParentType, ContextType, RequireFields<Types.StanceCellEvidenceArgs, 'first'>>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdersDisagree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  weight?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StanceChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceChange'] = ResolversParentTypes['StanceChange']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type StanceChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceChanges'] = ResolversParentTypes['StanceChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['StanceChange']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceColumnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceColumn'] = ResolversParentTypes['StanceColumn']> = {
  cluster?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceContradictionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceContradiction'] = ResolversParentTypes['StanceContradiction']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  daysApart?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  opposes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposing?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceContradictionsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceContradictions'] = ResolversParentTypes['StanceContradictions']> = {
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['StanceContradiction']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceMatrixResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceMatrix'] = ResolversParentTypes['StanceMatrix']> = {
  actorsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['StanceCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['StanceColumn']>, ParentType, ContextType>;
  combinations?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  issuesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StanceRow']>, ParentType, ContextType>;
  twoMode?: Resolver<ResolversTypes['TwoModeNetwork'], ParentType, ContextType>;
};

export type StanceNetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceNetwork'] = ResolversParentTypes['StanceNetwork']> = {
  backbone?: Resolver<ResolversTypes['Backbone'], ParentType, ContextType, RequireFields<Types.StanceNetworkBackboneArgs, 'mostLoss'>>;
  balance?: Resolver<ResolversTypes['SignedBalance'], ParentType, ContextType, RequireFields<Types.StanceNetworkBalanceArgs, 'seed' | 'starts'>>;
  camps?: Resolver<Types.Maybe<ResolversTypes['Camps']>, ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<Types.StanceNetworkCommunitiesArgs, 'resolution' | 'seed'>>;
  evenPairs?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fewerShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasuredNodes'], ParentType, ContextType, RequireFields<Types.StanceNetworkMeasuresArgs, 'first' | 'ties' | 'which'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['StancePair']>, ParentType, ContextType>;
  pairsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarization?: Resolver<ResolversTypes['Polarization'], ParentType, ContextType, RequireFields<Types.StanceNetworkPolarizationArgs, 'camps' | 'seed' | 'starts'>>;
  polarizationOverTime?: Resolver<ResolversTypes['PolarizationWindows'], ParentType, ContextType, RequireFields<Types.StanceNetworkPolarizationOverTimeArgs, 'camps' | 'length' | 'match' | 'seed' | 'starts' | 'unit'>>;
  positionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengthLeftOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightLeftOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightlessPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['StanceWindows'], ParentType, ContextType, RequireFields<Types.StanceNetworkWindowsArgs, 'first' | 'length' | 'match' | 'unit'>>;
};

export type StancePairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StancePair'] = ResolversParentTypes['StancePair']> = {
  a?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SharedStanceConnection'], ParentType, ContextType, RequireFields<Types.StancePairEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StanceRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceRow'] = ResolversParentTypes['StanceRow']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceWindowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceWindow'] = ResolversParentTypes['StanceWindow']> = {
  certainly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['StancePair']>, ParentType, ContextType>;
  possibly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  weightLeftOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StanceWindowsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StanceWindows'] = ResolversParentTypes['StanceWindows']> = {
  leftOverFrom?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  leftOverUntil?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['StanceWindow']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  attendance?: Resolver<Types.Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contradictory?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inheritedCitations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  membership?: Resolver<Types.Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  positionCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  positions?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Position']>>, ParentType, ContextType>;
  stance?: Resolver<Types.Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimelineCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineCount'] = ResolversParentTypes['TimelineCount']> = {
  end?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type TwoModeEstimateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwoModeEstimate'] = ResolversParentTypes['TwoModeEstimate']> = {
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['TwoModeMeasure'], ParentType, ContextType>;
  pivots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwoModeMeasuresResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwoModeMeasures'] = ResolversParentTypes['TwoModeMeasures']> = {
  estimates?: Resolver<ReadonlyArray<ResolversTypes['TwoModeEstimate']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TwoModeNode']>, ParentType, ContextType>;
};

export type TwoModeNetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwoModeNetwork'] = ResolversParentTypes['TwoModeNetwork']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affiliationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clustering?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  componentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['TwoModeMeasures'], ParentType, ContextType, RequireFields<Types.TwoModeNetworkMeasuresArgs, 'first' | 'of' | 'which'>>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwoModeNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwoModeNode'] = ResolversParentTypes['TwoModeNode']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['TwoModeValue']>, ParentType, ContextType>;
};

export type TwoModeValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwoModeValue'] = ResolversParentTypes['TwoModeValue']> = {
  measure?: Resolver<ResolversTypes['TwoModeMeasure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UncertainDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UncertainDate'] = ResolversParentTypes['UncertainDate']> = {
  earliest?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['Edtf'], ParentType, ContextType>;
  latest?: Resolver<Types.Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  Backbone?: BackboneResolvers<ContextType>;
  BackboneStep?: BackboneStepResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  CampNode?: CampNodeResolvers<ContextType>;
  Camps?: CampsResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  CommunityNode?: CommunityNodeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Day?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  Encounter?: EncounterResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapList?: GapListResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  MeasureEstimate?: MeasureEstimateResolvers<ContextType>;
  MeasuredNode?: MeasuredNodeResolvers<ContextType>;
  MeasuredNodes?: MeasuredNodesResolvers<ContextType>;
  MeasuredValue?: MeasuredValueResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingAgreement?: MeetingAgreementResolvers<ContextType>;
  MeetingAgreements?: MeetingAgreementsResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingCount?: MeetingCountResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingEvidenceConnection?: MeetingEvidenceConnectionResolvers<ContextType>;
  MeetingEvidenceEdge?: MeetingEvidenceEdgeResolvers<ContextType>;
  MeetingKindCount?: MeetingKindCountResolvers<ContextType>;
  MeetingNetwork?: MeetingNetworkResolvers<ContextType>;
  MeetingPair?: MeetingPairResolvers<ContextType>;
  MeetingWindow?: MeetingWindowResolvers<ContextType>;
  MeetingWindows?: MeetingWindowsResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Polarization?: PolarizationResolvers<ContextType>;
  PolarizationWindow?: PolarizationWindowResolvers<ContextType>;
  PolarizationWindows?: PolarizationWindowsResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionCount?: PositionCountResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionEvidence?: PositionEvidenceResolvers<ContextType>;
  PositionEvidenceConnection?: PositionEvidenceConnectionResolvers<ContextType>;
  PositionEvidenceEdge?: PositionEvidenceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  Scale?: ScaleResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SharedStanceConnection?: SharedStanceConnectionResolvers<ContextType>;
  SharedStanceEdge?: SharedStanceEdgeResolvers<ContextType>;
  Side?: SideResolvers<ContextType>;
  SignedBalance?: SignedBalanceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceText?: SourceTextResolvers<ContextType>;
  StanceCell?: StanceCellResolvers<ContextType>;
  StanceChange?: StanceChangeResolvers<ContextType>;
  StanceChanges?: StanceChangesResolvers<ContextType>;
  StanceColumn?: StanceColumnResolvers<ContextType>;
  StanceContradiction?: StanceContradictionResolvers<ContextType>;
  StanceContradictions?: StanceContradictionsResolvers<ContextType>;
  StanceMatrix?: StanceMatrixResolvers<ContextType>;
  StanceNetwork?: StanceNetworkResolvers<ContextType>;
  StancePair?: StancePairResolvers<ContextType>;
  StanceRow?: StanceRowResolvers<ContextType>;
  StanceWindow?: StanceWindowResolvers<ContextType>;
  StanceWindows?: StanceWindowsResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TimelineCount?: TimelineCountResolvers<ContextType>;
  TwoModeEstimate?: TwoModeEstimateResolvers<ContextType>;
  TwoModeMeasures?: TwoModeMeasuresResolvers<ContextType>;
  TwoModeNetwork?: TwoModeNetworkResolvers<ContextType>;
  TwoModeNode?: TwoModeNodeResolvers<ContextType>;
  TwoModeValue?: TwoModeValueResolvers<ContextType>;
  UncertainDate?: UncertainDateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  counted?: CountedDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
};
