/**
 * Words that belong to one of the two neighbours and are wrong, odd or rude in the other. `*` at an end
 * stands for any letters, so that `*unduh*` also finds "mengunduh" and "unduhan".
 */
export interface FalseFriend {
  readonly word: string
  readonly instead: string
}

function pairs(table: string): FalseFriend[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', instead = ''] = line.split('→').map((part) => part.trim())
      return { word, instead }
    })
}

/** Indonesian words that never stand in a Malay text, and what stands there. */
export const neverInMalay = pairs(`
  *unduh* → muat turun
  *unggah* → muat naik
  perusahaan* → syarikat, perniagaan
  karena → kerana
  gratis → percuma
  situs* → laman web, tapak
  uji coba → percubaan
  *coba* → cuba
  berkas* → fail
  *butuh* → perlu (rude in Malay)
  bisa → boleh, dapat (poison in Malay)
  gampang → mudah (rude in Malay)
  *kirim* → hantar
  pengaturan → tetapan
  tampilan → paparan
  layar → skrin
  peramban → pelayar
  tautan → pautan
  *tautkan → pautkan
  *hapus* → padam
  *tempel* → tampal
  *gulir* → tatal
  ukuran → saiz
  judul* → tajuk
  kolom → lajur
  tabel → jadual
  bagan → carta
  persen → peratus
  miliar → bilion
  triliun → trilion
  tanggal → tarikh
  menit → minit
  detik → saat
  kemarin → semalam
  besok → esok
  senin → Isnin
  maret → Mac
  juli → Julai
  agustus → Ogos
  desember → Disember
  kapan → bila
  kalau → jika
  *kesalahan → ralat
  galat → ralat
  *rusak* → rosak
  uang → wang
  *keuangan → kewangan
  biaya → kos
  toko → kedai
  pabrik → kilang
  kantor → pejabat
  mobil → kereta
  ponsel → telefon
  seluler → mudah alih
  telepon → telefon
  *beda* → beza, lain
  universitas → universiti
  aktivitas → aktiviti
  kualitas → kualiti
  komunitas → komuniti
  prioritas → keutamaan
  informasi → maklumat
  proposisi → tawaran
  akuisisi → pemerolehan
  retensi → pengekalan
  konversi → penukaran
  kampanye → kempen
  mitra → rakan
  pemasok → pembekal
  swalayan → layan diri
  otomatis → automatik
  *personal → peribadi
  pribadi → peribadi
  kreasi → ciptaan
  merek → jenama
  surel → e-mel
  akun → akaun
  kata sandi → kata laluan
  silakan → sila
  *pikir* → fikir
  dokter → doktor
  bahwa → bahawa
  jaringan → rangkaian
  perangkat* → perisian, peranti
  bawaan → lalai
  rencana* → pelan, rancangan
  nggak → tidak
  cuma → hanya
  kelola → urus
  mengelola → mengurus
  nomor → nombor
  ekspor → eksport
  *mengekspor → mengeksport
  impor → import
  mengimpor → mengimport
  kartu → kad
  *dukung* → sokong
`)

/** Malay words that never stand in an Indonesian text, and what stands there. */
export const neverInIndonesian = pairs(`
  *muat turun* → unduh
  *muat naik* → unggah
  syarikat → perusahaan, usaha
  kerana → karena
  percuma → gratis (in vain in Indonesian)
  sahaja → saja
  fail → berkas
  tetapan → pengaturan
  pejabat → kantor (an official in Indonesian)
  awak → Anda
  laman web → situs
  perisian → perangkat lunak
  pelayar → peramban
  papan pemuka → dasbor
  papan kekunci → papan ketik
  tetikus → mouse
  *pautan* → tautan
  *pautkan → tautkan
  *tampal* → tempel
  *padam* → hapus
  buat asal → batalkan
  buat semula → ulangi
  *tatal* → gulir
  saiz → ukuran
  skrin → layar
  lajur → kolom
  jadual → jadwal, tabel
  carta → bagan
  tajuk → judul
  nota → catatan (a receipt in Indonesian)
  peratus → persen
  bilion → miliar
  trilion → triliun
  tarikh → tanggal
  minit → menit
  esok → besok
  isnin → Senin
  julai → Juli
  ogos → Agustus
  disember → Desember
  *cuba* → coba
  *hantar* → kirim
  kempen → kampanye
  jenama → merek
  e-mel → email
  kata laluan → kata sandi
  akaun → akun
  ralat → kesalahan
  wang → uang
  *kewangan → keuangan
  kos → biaya (lodgings in Indonesian)
  kilang → pabrik
  *beza* → beda
  universiti → universitas
  aktiviti → aktivitas
  kualiti → kualitas
  komuniti → komunitas
  maklumat → informasi
  pengekalan → retensi
  *kekal* → tetap, pertahankan
  automatik → otomatis
  peribadi → pribadi
  perkhidmatan → layanan
  khidmat → layanan
  pratonton → pratinjau
  eksport* → ekspor
  *mengeksport → mengekspor
  import* → impor
  *mengimport → mengimpor
  *papar* → tampil
  ialah → adalah
  kad → kartu
  pelan → rencana (slow in Indonesian)
  pangkalan data → basis data
  *kongsi* → berbagi
  telefon → telepon
  doktor → dokter
  *fikir* → pikir
  sebarang → apa pun
  semasa → saat, selama
  lalai → bawaan (careless in Indonesian)
  zum → zoom
  tiada → tidak ada
  bahawa → bahwa
  perniagaan → usaha
  pembekal → pemasok
  purata → rata-rata
  mudah alih → seluler
  nombor → nomor
  baharu → baru
  rosak → rusak
  *sokong* → dukung
  mahu → mau
  apabila → ketika
  *urus niaga → transaksi
  tong sampah → sampah
  pelbagai → berbagai
  jangkaan → harapan
  helaian → lembar
`)
