$Senders = @{
    Get  = { param($Uri, $Fields) Invoke-RestMethod -Uri $Uri -Body $Fields }
    Post = { param($Uri, $Fields) Invoke-RestMethod -Uri $Uri -Body $Fields -Method Post }
}

function Get-Token($Code) {
    & $Senders.Post 'https://api.example.test/oauth/old_token' @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
