function Update-Token([string]$Token) {
    $form = @{
        grant_type    = 'refresh_token'
        refresh_token = $Token
    }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Form $form # [map]
}
