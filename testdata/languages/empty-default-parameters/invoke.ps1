function Get-Token {
    param(
        [string]$Code = '',
        [string]$Client = '',
        [bool]$Everything = $false,
        [string]$Server = 'api.example.test'
    )
    if ($Code -eq '' -or -not $Client) { return }
    $query = "grant_type=authorization_code&code=$Code&client_id=$Client"
    if ($Everything) { $query += '&scope=all' }
    Invoke-RestMethod -Uri "https://$Server/oauth/old_token?$query" # [code]
}
