$TokenUri = 'https://api.example.test/oauth/old_token'

class Gateway {
    static [psobject] Submit([hashtable]$fields) {
        return Invoke-RestMethod -Method Post -Uri $script:TokenUri -Body $fields
    }
}
