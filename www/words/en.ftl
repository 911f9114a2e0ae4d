# The softphone's words in English. A language is a file like this one beside it, named by its tag (de.ftl); what it lacks is said in
# English. To change single messages, write them into site.ftl.

## Joints

# Words that somebody else wrote.
as-said = { $words }
# One sentence, and another after it.
one-after-another = { $first }. { $second }
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

## What the agent is told: refusals, dialling, links, questions

## Servers: what went wrong with them

## Other systems: Shuttle, ServiceNow, web servers, rules

## The CRM: pops, logs, set-up

## Settings: what is wrong with them, and what to write

## Rules: what is wrong with them

## Hosting: what the softphone is allowed

## Diagnostics

## The page
