function Get-Token([string]$Code) {
    $form = @{ grant_type = 'authorization_code'; code = $Code; client_id = 'k-1' }
    $form.Remove('client_id')
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [code]
}
