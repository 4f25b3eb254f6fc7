. "$PSScriptRoot/Transport.ps1"

function Get-TokenForCode {
    param([Transport]$Transport, [string]$Code)

    return $Transport.Send('/oauth/old_token', @{ grant_type = 'authorization_code'; code = $Code }) # [code]
}
