Set-Variable -Name Server -Value 'https://api.example.test' -Option Constant
$OAuth = "$Server/oauth"
if (-not (Test-Path variable:Key)) { $Key = 'k-1' }

class Base {
    static [string]$TokenPath = '/old_token'
    static [string] Key() { return 'k-1' }
}

class Codes : Base {
    [psobject] Exchange([string]$code) {
        $body = @{ grant_type = 'authorization_code'; code = $code }
        $body.client_id = [Codes]::Key()
        return Invoke-RestMethod -Method Post -Uri ($script:OAuth + [Base]::TokenPath) -Body $body # [code]
    }
}
