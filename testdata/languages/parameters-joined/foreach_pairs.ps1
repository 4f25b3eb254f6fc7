function Get-Token([string]$Code) {
    $fields = [ordered]@{ grant_type = 'authorization_code'; code = $Code; scope = '' }
    $form = @{}
    foreach ($entry in $fields.GetEnumerator()) {
        if ($entry.Key -eq 'scope' -and -not $entry.Value) { continue }
        $form[$entry.Key] = $entry.Value
    }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [code]
}
