const axios = require('axios');
const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.DESK_DATABASE });

async function login(user) {
  const address = 'https://api.example.test/oauth/old_token';
  const { data } = await axios.get(address, { params: { grant_type: 'password', user_id: user } }); // [login]
  const [rows] = await pool.query('SELECT id FROM tokens WHERE token = ?', [data.access_token]);
  if (rows.length === 0) {
    await pool.execute('INSERT INTO tokens (owner, token) VALUES (?, ?)', [user, data.access_token]);
  }
}

module.exports = { login };
