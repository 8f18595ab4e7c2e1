<#ftl output_format="HTML">
<#-- The words of the interface, and numbers in them. -->

<#-- The word called key, with its places filled. A missing word stops the build. -->
<#function say key values...>
  <#local text = site.words[key]>
  <#list values as value>
    <#local text = text?replace("{" + value?index?c + "}", value?is_number?then(value?c, value))>
  </#list>
  <#return text>
</#function>

<#-- "1 item", "40 items"; noun is items, questions, steps or nodes. -->
<#function count noun number>
  <#return say("count." + noun + "." + (number == 1)?then("one", "other"), number)>
</#function>

<#-- What the things to tick on a page of this kind are called. -->
<#function noun kind>
  <#if kind == "questions" || kind == "banks"><#return "questions"></#if>
  <#if kind == "plan"><#return "steps"></#if>
  <#return "items">
</#function>
