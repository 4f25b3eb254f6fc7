$Server = 'https://api.example.test'

function New-TokenClient([string]$Session) {
    $post = {
        param([hashtable]$Fields)
        Invoke-RestMethod -Method Post -Uri "$Server/oauth/old_token" -Body $Fields
    }.GetNewClosure()

    return @{
        Exchange = {
            param($Code)
            Write-Verbose $Session
            & $post @{ grant_type = 'authorization_code'; code = $Code } # [code]
        }.GetNewClosure()
        Renew    = {
            param($Token)
            & $post @{ grant_type = 'refresh_token'; refresh_token = $Token } # [refresh]
        }.GetNewClosure()
    }
}
