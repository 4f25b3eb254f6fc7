class Exchange {
    [hashtable] Given([hashtable]$fields) {
        $given = @{}
        foreach ($field in $fields.GetEnumerator().Where({ $null -ne $_.Value -and '' -ne $_.Value })) {
            $given.Add($field.Name, $field.Value)
        }
        return $given
    }

    [object] Run([string]$code, [string]$scope) {
        $body = $this.Given(@{ grant_type = 'authorization_code'; code = $code; scope = $scope })
        return Invoke-RestMethod -Uri 'https://api.example.test/oauth/old_token' -Method Post -Body $body # [code]
    }
}
