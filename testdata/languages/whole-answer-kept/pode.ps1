function Get-Token([string]$Code) {
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ grant_type = 'authorization_code'; code = $Code } # [code]
}

Add-PodeRoute -Method Get -Path '/back' -ScriptBlock {
    $WebEvent.Session.Data.tokens = Get-Token $WebEvent.Query.code
    Move-PodeResponseUrl -Url '/'
}
