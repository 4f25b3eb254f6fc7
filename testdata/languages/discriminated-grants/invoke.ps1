class CodeGrant {
    [string]$Code
    CodeGrant([string]$code) { $this.Code = $code }
}

class RefreshGrant {
    [string]$Token
    RefreshGrant([string]$token) { $this.Token = $token }
}

function Get-Field($Grant) {
    switch ($Grant) {
        { $_ -is [CodeGrant] } { return @{ grant_type = 'authorization_code'; code = $_.Code } }
        { $_ -is [RefreshGrant] } { return @{ grant_type = 'refresh_token'; refresh_token = $_.Token } }
        default { throw "no grant: $Grant" }
    }
}

function Get-Token($Grant) {
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body (Get-Field $Grant) # [token]
}

function Get-ByCode($Code) { Get-Token ([CodeGrant]::new($Code)) }
function Get-ByRefresh($Old) { Get-Token ([RefreshGrant]::new($Old)) }
