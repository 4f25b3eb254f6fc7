$Stage = 'live'

$Urls = @{
    live = @{
        Token     = 'https://api.example.test/oauth/old_token'
        Authorize = 'https://api.example.test/oauth/old_authorize'
    }
    test = @{
        Token     = 'https://sandbox.example.test/oauth/old_token'
        Authorize = 'https://sandbox.example.test/oauth/old_authorize'
    }
}

function Get-ShopUri([string]$Name) { $Urls[$Stage].$Name }

function Get-Token($Code) {
    Invoke-RestMethod -Method Post -Uri (Get-ShopUri Token) -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}

function Get-AuthorizeUri($Key) {
    '{0}?client_id={1}' -f (Get-ShopUri 'Authorize'), $Key # [authorize]
}
