function Get-Token([string]$Code) {
    $grant = [pscustomobject]@{ grant_type = 'authorization_code' }
    $grant | Add-Member -NotePropertyName code -NotePropertyValue $Code
    $form = @{}
    foreach ($property in $grant.PSObject.Properties) {
        $form[$property.Name] = $property.Value
    }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [code]
}
