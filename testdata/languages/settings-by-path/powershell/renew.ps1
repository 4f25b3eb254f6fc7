$Settings = ConvertFrom-Json (Get-Content -Raw -Path ./settings.json)

function Update-Token([string]$Token) {
    $uri = $Settings.portal.host + $Settings.portal.oauth.token_path
    Invoke-RestMethod -Method Post -Uri $uri -Body @{ grant_type = 'refresh_token'; refresh_token = $Token } # [refresh]
}
