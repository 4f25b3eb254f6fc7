class Wire {
    [psobject] SubmitForm([string]$path, [hashtable]$fields) {
        return Invoke-RestMethod -Method Post -Uri "https://api.example.test$path" -Body $fields
    }
}
