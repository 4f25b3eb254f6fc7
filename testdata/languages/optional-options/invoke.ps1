class Options {
    [string]$Accept
    [int]$Retries
}

function Send-Refresh([string]$Token, [Options]$Options = $null) {
    $accept = if ($Options -and $Options.Accept) { $Options.Accept } else { 'application/json' }
    $left = $null -ne $Options ? $Options.Retries : 1
    do {
        try {
            return Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers @{ Accept = $accept } -Body @{ # [refresh]
                grant_type    = 'refresh_token'
                refresh_token = $Token
            }
        }
        catch { $left-- }
    } while ($left -gt 0)
    throw 'no answer'
}

function Update-Token($Token) { Send-Refresh $Token }
