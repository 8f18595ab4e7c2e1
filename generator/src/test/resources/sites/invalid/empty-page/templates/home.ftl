<#-- nothing -->
