$Options = @{ Headers = @{ Accept = 'application/json' }; TimeoutSec = 5 }

function Update-Token($Token) {
    $special = $Options.Clone()
    $special.Headers = $Options.Headers.Clone()
    $special.Headers['X-Renew'] = '1'
    $null = Invoke-RestMethod -Uri 'https://api.example.test/v1/me' @Options # [plain]
    $fields = @{ grant_type = 'refresh_token'; refresh_token = $Token }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' @special -Body $fields # [special]
}
