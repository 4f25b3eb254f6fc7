enum Verb { Get; Post }

$Grants = [ordered]@{ Code = 'authorization_code'; Refresh = 'refresh_token' }
$Paths = @{ Token = '/oauth/old_token'; Me = '/v1/me' }

function Invoke-Shop([Verb]$Verb, [string]$Path, [hashtable]$Fields) {
    Invoke-RestMethod -Method $Verb -Uri ('https://api.example.test' + $Path) -Body $Fields
}

function Get-Token($Code) {
    Invoke-Shop ([Verb]::Post) $Paths.Token @{ grant_type = $Grants.Code; code = $Code } # [code]
}
