. $PSScriptRoot/Urls.ps1

$Key = 'k-1'

Export-ModuleMember -Variable Token, Key
