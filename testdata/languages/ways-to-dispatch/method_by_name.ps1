class Wire {
    [psobject] SendForm([hashtable]$form) {
        return Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form
    }
}

function Get-Token($Code) {
    $how = 'Form'
    $wire = [Wire]::new()
    $method = "Send$how"
    $wire.$method(@{ grant_type = 'authorization_code'; code = $Code }) # [code]
}
