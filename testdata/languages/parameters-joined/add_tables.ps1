$Common = @{ grant_type = 'authorization_code' }

function Get-Token($Code) {
    $form = $Common + @{ code = $Code }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [code]
}
