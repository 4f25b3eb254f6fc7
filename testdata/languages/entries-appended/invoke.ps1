function Get-Token($Code) {
    $headers = [System.Collections.Generic.Dictionary[string, string]]::new()
    $headers.Add('Accept', 'application/json')
    $headers['X-Shop'] = '7'
    $form = @{}
    foreach ($entry in @{ grant_type = 'authorization_code'; code = $Code }.GetEnumerator()) {
        $form.Add($entry.Key, $entry.Value)
    }
    $form += @{ redirect_uri = 'https://shop.example.test/back' }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Headers $headers -Body $form # [code]
}
