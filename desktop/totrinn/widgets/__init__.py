# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Reusable parts of the screens. Know no case words: every text comes as an argument.

text         label heading hairline ElidedLabel
buttons      make_action Button LinkButton IconButton ActionButton
page_header  PageHeader PageTitle
card         Card SidePanel
form_field   FormField DateField SpinMinutes SearchField IconText first_error
section_edit SectionEdit
chips        Chip StateLabel
bars         ProgressBar StackedBar Segment
stepper      Stepper Step
segmented    Segmented
tabs         TabBar
messages     MessageBar UndoBar ProgressCard EmptyState
navigation   Navigation NavItem
flow_layout  FlowLayout
roles        Role
table        TreeView TableView ListView collation_key copy_rows
delegates    TextDelegate TwoLineDelegate StatusDelegate StepDelegate ProgressDelegate
matrix_delegate  MatrixDelegate
choosing     choice_combo offer choose
list_and_panel  ListAndPanel
rich_text    RichEdit FormatBar
timeline     TimelineView TimelineOrTable
"""
