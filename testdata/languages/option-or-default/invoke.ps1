function Get-Token([hashtable]$Options, [string]$Code) {
    $uri = if ($Options.Uri) { $Options.Uri } else { 'https://api.example.test/oauth/old_token' }
    $verb = $Options['Verb'] ?? 'POST'
    Invoke-RestMethod -Method $verb -Uri $uri -Body @{ grant_type = 'authorization_code'; code = $Code } -ContentType 'application/x-www-form-urlencoded' # [code]
}
