$Hosts = @{ live = 'https://api.example.test'; test = 'https://sandbox.example.test' }

function Get-Token([string]$Code, [switch]$Testing) {
    $server = $Hosts[$(if ($Testing) { 'test' } else { 'live' })]
    Invoke-RestMethod -Method Post -Uri "$server/oauth/old_token" -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
