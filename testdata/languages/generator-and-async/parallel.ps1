$Servers = @('https://api.example.test')

function Update-All([string[]]$Tokens) {
    $server = $Servers[0]
    $Tokens | ForEach-Object -Parallel {
        Invoke-RestMethod -Method Post -Uri "$using:server/oauth/old_token" -Body @{ # [refresh]
            grant_type    = 'refresh_token'
            refresh_token = $_
        }
    } -ThrottleLimit 4
}
