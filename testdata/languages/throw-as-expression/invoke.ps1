function Stop-With([string]$Message) { throw $Message }

function Update-Token([string]$Token, [string]$Mode) {
    $value = $Token ? $Token : $(throw 'no token')
    $verb = if ($Mode -eq 'live') { 'POST' } else { Stop-With 'no mode' }
    Invoke-RestMethod -Method $verb -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [refresh]
        grant_type    = 'refresh_token'
        refresh_token = $value
    }
}
